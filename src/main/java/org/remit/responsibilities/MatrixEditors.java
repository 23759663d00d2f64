package org.remit.responsibilities;

import org.remit.platform.Actor;
import org.remit.publishing.Documents;

/** Officers write the matrices of their areas, democratic services all of them. */
final class MatrixEditors {

	private MatrixEditors() {
	}

	static void require(Actor actor, Matrix matrix) {
		Documents.requireEditor(actor, matrix.document().area());
	}

}
