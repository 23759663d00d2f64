package org.remit.reports.progress;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.remit.publishing.steps.Step;

/**
 * How many days before its meeting a report must be submitted, and how many before it
 * must be approved and published. One for the council. The days are those of the
 * calendar. In England reports lie open for inspection for five clear days (Local
 * Government Act 1972, section 100B): neither the day of publication nor that of the
 * meeting counts, nor do weekends and bank holidays, so that it takes eight days where
 * there is no bank holiday.
 */
@Entity
@Table(name = "report_deadline")
public class DeadlineRule {

	@Id
	private Short id;

	private int submissionDays;

	private int approvalDays;

	@Version
	private Integer version;

	protected DeadlineRule() {
	}

	void change(DeadlineForm form) {
		this.submissionDays = form.submissionDays();
		this.approvalDays = form.approvalDays();
	}

	/** The last day for a step, for a meeting on a day. */
	public LocalDate lastDay(Step step, LocalDate meeting) {
		return meeting.minusDays((step == Step.SUBMISSION) ? this.submissionDays : this.approvalDays);
	}

	public int submissionDays() {
		return this.submissionDays;
	}

	public int approvalDays() {
		return this.approvalDays;
	}

	public Integer version() {
		return this.version;
	}

}
