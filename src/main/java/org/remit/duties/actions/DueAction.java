package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.remit.duties.matrices.Matrix;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Day;

/**
 * Something that is still to be done, as it stood on a day.
 *
 * @param text paragraphs and lists, as typed
 * @param dueOn null where no day was set
 * @param reason why it stands as it does; empty where nothing is to be explained
 */
public record DueAction(FutureAction action, String text, LocalDate dueOn, ActionStatus status, String reason,
		boolean overdue) implements Comparable<DueAction> {

	private static final Comparator<DueAction> SOONEST_FIRST = Comparator
		.comparing(DueAction::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((one) -> one.matrix().title())
		.thenComparing((one) -> one.action().key());

	/**
	 * @param then how it stood on a day that is over, null where that is how it stands
	 */
	static DueAction of(FutureAction action, FutureActionChange then, LocalDate day) {
		return (then != null) ? of(action, then.text(), then.dueOn(), then.status(), then.reason(), day)
				: of(action, action.text(), action.dueOn(), action.status(), action.reason(), day);
	}

	private static DueAction of(FutureAction action, String text, LocalDate dueOn, ActionStatus status, String reason,
			LocalDate day) {
		return new DueAction(action, text, dueOn, status, reason,
				dueOn != null && dueOn.isBefore(day) && !status.isClosed());
	}

	public Responsibility responsibility() {
		return this.action.responsibility();
	}

	public Matrix matrix() {
		return responsibility().matrix();
	}

	public List<Passage> passages() {
		return Passage.of(this.text);
	}

	/** "Overdue: was due on 1 May 2026", so that nobody needs to see a colour. */
	public String words() {
		if (this.dueOn == null) {
			return "No day set";
		}
		return (this.overdue ? "Overdue: was due on %s" : "Due on %s").formatted(Day.write(this.dueOn));
	}

	@Override
	public int compareTo(DueAction other) {
		return SOONEST_FIRST.compare(this, other);
	}

}
