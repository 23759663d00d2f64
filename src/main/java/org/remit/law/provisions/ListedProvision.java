package org.remit.law.provisions;

import org.remit.law.sources.Strength;

/**
 * A provision of a list as it was understood, or a line that was not.
 *
 * @param line where it begins, from 1
 * @param heading the headings it stands under; empty for none
 * @param strength null where the list doesn't say
 * @param problem why the line was not understood, null where it was; its words are then
 * the text
 */
record ListedProvision(int line, String number, String heading, String text, Strength strength, String problem) {

	static ListedProvision problem(int line, String words, String problem) {
		return new ListedProvision(line, "", "", words, null, problem);
	}

	boolean isProblem() {
		return this.problem != null;
	}

	/** The same with another line of text below. */
	ListedProvision with(String more) {
		return new ListedProvision(this.line, this.number, this.heading,
				this.text.isEmpty() ? more : this.text + "\n" + more, this.strength, this.problem);
	}

	String place() {
		return this.heading.isEmpty() ? this.number : "%s, %s".formatted(this.number, this.heading);
	}

	/** What is too long to be kept, in words; null where nothing is. */
	String excess() {
		if (this.number.length() > ProvisionForm.LONGEST_NUMBER) {
			return "The number is longer than %d characters".formatted(ProvisionForm.LONGEST_NUMBER);
		}
		if (this.heading.length() > ProvisionForm.LONGEST_HEADING) {
			return "The headings are longer than %d characters".formatted(ProvisionForm.LONGEST_HEADING);
		}
		return (this.text.length() > ProvisionForm.LONGEST_TEXT)
				? "The text is longer than %,d characters".formatted(ProvisionForm.LONGEST_TEXT) : null;
	}

}
