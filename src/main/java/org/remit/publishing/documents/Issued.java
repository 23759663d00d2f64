package org.remit.publishing.documents;

import java.util.List;

/**
 * An edition, and its withdrawal where it was taken back, else null.
 */
public record Issued(EditionFacts edition, Withdrawal withdrawal) {

	/** By rows that hold an edition and a withdrawal. */
	static List<Issued> of(List<Object[]> rows) {
		return rows.stream().map((row) -> new Issued((EditionFacts) row[0], (Withdrawal) row[1])).toList();
	}

}
