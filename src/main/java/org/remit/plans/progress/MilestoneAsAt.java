package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A milestone as it stood on a day.
 *
 * @param state the last change until that day
 * @param moves where its date was moved until that day, oldest first
 */
public record MilestoneAsAt(Milestone milestone, MilestoneChange state,
		List<MilestoneChange> moves) implements Comparable<MilestoneAsAt> {

	private static final Comparator<MilestoneAsAt> SOONEST_FIRST = Comparator.comparing(MilestoneAsAt::dueOn)
		.thenComparing((one) -> one.milestone().key());

	/**
	 * Null where it was not known of then.
	 * @param changes of the milestone until the day, oldest first
	 */
	static MilestoneAsAt of(Milestone milestone, List<MilestoneChange> changes) {
		return changes.isEmpty() ? null : new MilestoneAsAt(milestone, changes.get(changes.size() - 1),
				changes.stream().filter(MilestoneChange::isMove).toList());
	}

	public LocalDate dueOn() {
		return this.state.dueOn();
	}

	public MilestoneStatus status() {
		return this.state.status();
	}

	/** Why it stood so, or empty. */
	public String reason() {
		return this.state.reason();
	}

	/** Null where it was not done. */
	public LocalDate doneOn() {
		return this.state.doneOn();
	}

	public boolean isMoved() {
		return !this.moves.isEmpty();
	}

	/** It was promised for a day that is over, and is neither done nor dropped. */
	public boolean isOverdue(LocalDate day) {
		return dueOn().isBefore(day) && !status().isClosed();
	}

	/** "On track, overdue": so that nobody needs to see a colour. */
	public String words(LocalDate day) {
		return status().label() + (isSilentlyOverdue(day) ? ", overdue" : "");
	}

	/** Nothing whose day has passed is shown in the colour of what goes well. */
	public String colour(LocalDate day) {
		return isSilentlyOverdue(day) ? MilestoneStatus.LATE.colour() : status().colour();
	}

	private boolean isSilentlyOverdue(LocalDate day) {
		return isOverdue(day) && status() != MilestoneStatus.LATE;
	}

	@Override
	public int compareTo(MilestoneAsAt other) {
		return SOONEST_FIRST.compare(this, other);
	}

}
