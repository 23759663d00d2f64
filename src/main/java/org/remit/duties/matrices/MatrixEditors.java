package org.remit.duties.matrices;

import org.remit.platform.actor.Actor;
import org.remit.publishing.publishing.Documents;

/** Officers write the matrices of their areas, democratic services all of them. */
final class MatrixEditors {

	private MatrixEditors() {
	}

	static void require(Actor actor, Matrix matrix) {
		Documents.requireEditor(actor, matrix.document().area());
	}

}
