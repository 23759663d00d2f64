package org.remit.reports.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.springframework.util.StringUtils;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.Day;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Step;
import org.remit.reports.reports.Report;

/**
 * What must be done next with a report that the public doesn't have yet, and until when.
 *
 * @param dueOn the last day for it
 * @param today the day on which that is asked
 */
public record DueReport(Report report, Standing standing, Step step, LocalDate dueOn, LocalDate today) {

	public boolean isLate() {
		return this.today.isAfter(this.dueOn);
	}

	/** True from some days before its last day on. */
	public boolean isWithin(int days) {
		return !this.today.plusDays(days).isBefore(this.dueOn);
	}

	/** True for those who can take the step. */
	public boolean waitsFor(Actor actor) {
		return this.standing.stepsOf(actor).contains(this.step);
	}

	/** "3 days late: to be approved by 1 December 2026". */
	public String words() {
		long days = ChronoUnit.DAYS.between(this.today, this.dueOn);
		if (days < 0) {
			return "%s late: %s".formatted(days(-days), StringUtils.uncapitalize(task()));
		}
		return "%s, %s".formatted(task(), (days == 0) ? "which is today" : "in " + days(days));
	}

	/** "To be approved by 1 December 2026". */
	String task() {
		return "To be %s by %s".formatted(participle(), Day.write(this.dueOn));
	}

	private String participle() {
		return switch (this.step) {
			case APPROVAL -> "approved";
			case PUBLICATION -> "published";
			default -> "submitted";
		};
	}

	private static String days(long days) {
		return (days == 1) ? "1 day" : days + " days";
	}

	/**
	 * What it is and for when, without a word of the draft, its title neither: "Report to
	 * a board or committee, for the meeting of the Executive Board on 8 December 2026".
	 */
	public String occasion() {
		String on = " on " + Day.write(this.report.day());
		return this.report.kind().name() + ((this.report.board() != null)
				? ", for the meeting of the %s%s".formatted(this.report.board().name(), on) : ", for the meeting" + on);
	}

}
