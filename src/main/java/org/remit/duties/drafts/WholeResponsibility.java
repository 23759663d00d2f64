package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.actions.FutureActionChange;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * A responsibility with everything that is and was said about it, as staff read it.
 *
 * @param day the day as on which it is shown: today, its last day, or its first
 * @param changes how its future actions came to stand as they do, newest first
 * @param before those whose place it took
 */
record WholeResponsibility(ResponsibilityDraft draft, LocalDate day, LocalDate today, Set<Gap> gaps, List<Done> taken,
		List<Intended> future, List<ActionTaken> formerTaken, List<FutureAction> formerFuture,
		List<FutureActionChange> changes, List<Responsibility> before) {

	/** Where something can be seen: by its words, with an address or null. */
	record Place(String title, String href) {
	}

	/** What was done, with what shows it. */
	record Done(ActionTaken action, List<Passage> text, List<Place> evidence) {
	}

	/** What will be done. */
	record Intended(FutureAction action, List<Passage> text, boolean overdue) {
	}

	public Responsibility responsibility() {
		return this.draft.responsibility();
	}

	public List<Passage> text() {
		return Passage.of(responsibility().text());
	}

	public boolean isOver() {
		return responsibility().isOver(this.today);
	}

	/** True for one that is entered ahead. */
	public boolean isToCome() {
		return responsibility().startsOn().isAfter(this.today);
	}

	/** "from 4 May 2026", "4 May 2026 to 31 March 2027". */
	public String words() {
		return TermWords.of(new Term(responsibility().startsOn(), responsibility().endsOn()));
	}

	public boolean hasHistory() {
		return !this.formerTaken.isEmpty() || !this.formerFuture.isEmpty() || !this.changes.isEmpty();
	}

}
