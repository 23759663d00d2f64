package org.remit.figures.measurements;

import java.util.UUID;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A row of the grid as it was typed.
 *
 * @param part null for the whole
 * @param seen the number of the revision that the page showed, 0 for none
 */
record GridRow(UUID indicator, UUID part, @PlainText(max = 40, label = "Figure") String figure, Boolean provisional,
		@PlainText(max = 1_000, label = "Note") String note, Integer seen) {

	static final GridRow EMPTY = new GridRow(null, null, "", false, "", 0);

	GridRow {
		figure = OneLine.of(figure);
		note = TypedText.text(note).strip();
		provisional = Boolean.TRUE.equals(provisional);
	}

	boolean isEmpty() {
		return this.figure.isEmpty() && this.note.isEmpty();
	}

}
