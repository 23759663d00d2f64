package org.remit.duties.reviews;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What is said of a responsibility.
 *
 * @param version tells the words and the latest answer that the page showed from others
 */
public record AnswerForm(String version,
		@NotNull(message = "Choose what can be said of this responsibility") Outcome outcome,
		@PlainText(max = 4_000, label = "What has changed, or why it is not assured") String words,
		@PlainText(max = 4_000, label = "What is needed") String needed) {

	public AnswerForm {
		words = text(words);
		needed = text(needed);
	}

	private static String text(String typed) {
		return (typed != null) ? TypedText.plainBreaks(typed).strip() : "";
	}

	static AnswerForm blank(String version) {
		return new AnswerForm(version, null, "", "");
	}

	public static AnswerForm confirming(String version) {
		return new AnswerForm(version, Outcome.CONFIRMED, "", "");
	}

	/** What was said last, which may be nothing. */
	static AnswerForm of(ReviewedResponsibility row) {
		Answer last = row.last();
		return (last != null) ? new AnswerForm(row.version(), last.outcome(), last.words(), last.needed())
				: blank(row.version());
	}

	/** A change needs its words, and a doubt also what would lift it. */
	void check() {
		if (this.outcome == Outcome.CHANGED && this.words.isEmpty()) {
			throw new RuleBroken("words", "Say what has changed");
		}
		if (this.outcome == Outcome.NOT_ASSURED && this.words.isEmpty()) {
			throw new RuleBroken("words", "Say why it is not assured");
		}
		if (this.outcome == Outcome.NOT_ASSURED && this.needed.isEmpty()) {
			throw new RuleBroken("needed", "Say what is needed");
		}
		if (this.outcome != Outcome.NOT_ASSURED && !this.needed.isEmpty()) {
			throw new RuleBroken("needed", "Say what is needed only where it is not assured");
		}
	}

}
