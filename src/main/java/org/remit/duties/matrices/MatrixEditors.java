package org.remit.duties.matrices;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.Documents;

/** Officers write the matrices of their areas, democratic services all of them. */
public final class MatrixEditors {

	private MatrixEditors() {
	}

	public static void require(Actor actor, Matrix matrix) {
		Documents.requireEditor(actor, matrix.document().area());
	}

}
