package org.remit.plans.plans;

import java.time.LocalDate;

/** How a plan stands on a day: what took its place counts first, then its period. */
public enum PlanStatus {

	IN_PREPARATION("In preparation", "grey"), NOT_BEGUN("Not begun", "grey"), CURRENT("Current", "green"),
	UNDER_REVIEW("Under review", "yellow"), REPLACED("Replaced", "orange"), ENDED("Ended", "orange");

	private final String label;

	private final String colour;

	PlanStatus(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	/**
	 * On that day.
	 * @param startsOn the first day of its period, null where none was set
	 * @param endsOn the last day of its period, null where none was set
	 * @param replacedOn the day on which another took its place, null where none did
	 */
	public static PlanStatus of(Stage stage, LocalDate startsOn, LocalDate endsOn, LocalDate replacedOn,
			LocalDate day) {
		if (replacedOn != null && !replacedOn.isAfter(day)) {
			return REPLACED;
		}
		if (endsOn != null && endsOn.isBefore(day)) {
			return ENDED;
		}
		return switch (stage) {
			case IN_PREPARATION -> IN_PREPARATION;
			case UNDER_REVIEW -> UNDER_REVIEW;
			case ADOPTED -> (startsOn != null && startsOn.isAfter(day)) ? NOT_BEGUN : CURRENT;
		};
	}

	public String label() {
		return this.label;
	}

	public String colour() {
		return this.colour;
	}

	/** Nobody goes on working by it. */
	public boolean isOver() {
		return this == REPLACED || this == ENDED;
	}

}
