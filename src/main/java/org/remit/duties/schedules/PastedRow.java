package org.remit.duties.schedules;

import java.util.List;
import java.util.stream.Stream;

import org.remit.duties.responsibilities.ActionTexts;

/**
 * A responsibility as it stands in a pasted table.
 *
 * @param line where it begins in what was pasted
 * @param continues whether the paragraph of the row above counts for it
 * @param left what stands in columns that a matrix doesn't have
 */
record PastedRow(int line, String cited, boolean continues, String text, String holder, String taken, String future,
		List<String> left) {

	/** A row without a duty of its own says more about the one above. */
	PastedRow with(PastedRow more) {
		return new PastedRow(this.line, this.cited, this.continues, this.text, together(this.holder, more.holder),
				together(this.taken, more.taken), together(this.future, more.future),
				Stream.concat(this.left.stream(), more.left.stream()).toList());
	}

	private static String together(String first, String second) {
		if (first.isEmpty() || second.isEmpty() || ActionTexts.isNone(first)) {
			return second.isEmpty() ? first : second;
		}
		return first + "\n\n" + second;
	}

	/** Something is cited that may count for the rows below. */
	boolean hasProvision() {
		return this.continues || !this.cited.isEmpty() && !ActionTexts.isNone(this.cited);
	}

}
