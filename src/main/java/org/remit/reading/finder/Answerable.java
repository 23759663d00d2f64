package org.remit.reading.finder;

import java.util.List;

import org.remit.duties.editions.MatrixSnapshot;
import org.remit.duties.editions.MatrixSnapshot.Place;
import org.remit.duties.editions.PublishedMatrix;

/**
 * A published responsibility.
 *
 * @param href where it stands among the others
 * @param holders the posts that answer for it, none where a board does
 */
record Answerable(PublishedMatrix matrix, MatrixSnapshot.Row row, String href, List<Holder> holders) {

	/** Null where posts answer for it. */
	public Place board() {
		return this.matrix.snapshot().board();
	}

	/**
	 * A post as the edition names it.
	 *
	 * @param office the post today, null where the public no longer knows it
	 */
	record Holder(String title, Office office) {

	}

}
