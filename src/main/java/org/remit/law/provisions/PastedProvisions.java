package org.remit.law.provisions;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A list of provisions of one edition, checked and about to be entered.
 *
 * @param replace whether other texts take the place of those that are there
 * @param leaveOut whether lines that were not understood, and repeated ones, are left out
 * @param seen what somebody saw when they checked the list; empty where nobody looked
 */
public record PastedProvisions(
		@NotBlank(message = "Enter at least one provision") @PlainText(max = LONGEST, label = "List") String list,
		Boolean replace, Boolean leaveOut, String seen) {

	static final int LONGEST = 400_000;

	public PastedProvisions {
		list = TypedText.plainBreaks(list);
		replace = Boolean.TRUE.equals(replace);
		leaveOut = Boolean.TRUE.equals(leaveOut);
		seen = (seen != null) ? seen : "";
	}

	/** A list that nobody need look at again. */
	public static PastedProvisions of(String list) {
		return new PastedProvisions(list, false, false, "");
	}

}
