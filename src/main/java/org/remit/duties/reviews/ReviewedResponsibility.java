package org.remit.duties.reviews;

import java.util.List;
import java.util.Objects;

import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.text.Passage;
import org.remit.platform.text.TypedList;

/**
 * A responsibility of today with what was said of it in a review. Who rewords it, or puts
 * another in its place, asks again.
 *
 * @param number its place in the matrix, from 1
 * @param answers oldest first, those to responsibilities whose place it took among them
 */
public record ReviewedResponsibility(MatrixSection section, ResponsibilityDraft draft, int number,
		List<Answer> answers) {

	private static final int SHORT = 160;

	public Responsibility responsibility() {
		return this.draft.responsibility();
	}

	/** What was said last, null where nothing was. */
	public Answer last() {
		return this.answers.isEmpty() ? null : this.answers.get(this.answers.size() - 1);
	}

	/** True where something was said of the present words. */
	public boolean isAnswered() {
		return last() != null && last().isAbout(responsibility());
	}

	/** True where something was said, but of other words. */
	public boolean isChangedSince() {
		return last() != null && !isAnswered();
	}

	/** Null until it is answered. */
	public Outcome outcome() {
		return isAnswered() ? telling().outcome() : null;
	}

	/**
	 * The answer that is reported. A change stays one after the responsibility was
	 * reworded and confirmed; somebody who only thought so has confirmed.
	 */
	public Answer telling() {
		if (last().outcome() != Outcome.CONFIRMED) {
			return last();
		}
		return this.answers.stream()
			.filter((answer) -> answer.outcome() == Outcome.CHANGED && !answer.isAbout(responsibility()))
			.reduce((earlier, later) -> later)
			.orElse(last());
	}

	/**
	 * True where a change was reported and the responsibility still says what it said.
	 */
	public boolean awaitsRewording() {
		return isAnswered() && last().outcome() == Outcome.CHANGED;
	}

	/** Changes with the words of the responsibility and with each answer. */
	public String version() {
		int words = Objects.hash(responsibility().id(), responsibility().cited(), responsibility().text());
		return "%d-%x".formatted((last() != null) ? last().id() : 0, words);
	}

	/** In one line, shortened: as lists and the audit trail name it. */
	public String words() {
		String words = (responsibility().cited() + " " + TypedList.line(responsibility().text())).strip();
		return (words.codePointCount(0, words.length()) <= SHORT) ? words
				: words.substring(0, words.offsetByCodePoints(0, SHORT)) + "\u2026";
	}

	public List<Passage> text() {
		return Passage.of(responsibility().text());
	}

	/** What was done, one action after the other. */
	public List<Passage> taken() {
		return this.draft.taken().stream().map(ActionTaken::text).flatMap((text) -> Passage.of(text).stream()).toList();
	}

	/** What will be done, one action after the other. */
	public List<Passage> future() {
		return this.draft.future()
			.stream()
			.map(FutureAction::text)
			.flatMap((text) -> Passage.of(text).stream())
			.toList();
	}

}
