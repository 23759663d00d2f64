package org.remit.plans.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.remit.plans.plans.Stage;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Day;
import org.remit.publishing.documents.PrintedLine;
import org.remit.publishing.documents.Snapshot;

/**
 * A plan as it is printed, with its progress as at a day.
 *
 * @param stage how far it was, in words
 * @param owner null where nobody is named, and where the post is not for the public
 * @param approvedBy null where nothing is said of it
 * @param reviewOn null where no review is planned
 * @param file where the plan itself is published, null where it isn't
 * @param replaces published plans whose place it took
 * @param progressOn the last day of which something is told, null where nothing is
 */
record PlanSnapshot(int schema, String title, List<String> aliases, String type, List<Passage> summary, Period period,
		Stage stage, boolean policyFramework, Named owner, Named approvedBy, LocalDate reviewOn, File file,
		List<Related> replaces, LocalDate progressOn, List<PrintedPriority> priorities) implements Snapshot {

	static final int SCHEMA = 1;

	/** Both days may be missing. */
	record Period(LocalDate startsOn, LocalDate endsOn) {

		public String words() {
			if (this.startsOn == null) {
				return (this.endsOn != null) ? "until " + Day.write(this.endsOn) : "";
			}
			return (this.endsOn != null) ? "%s to %s".formatted(Day.write(this.startsOn), Day.write(this.endsOn))
					: "from " + Day.write(this.startsOn);
		}

	}

	/**
	 * A post, a board or whoever it is, in words.
	 *
	 * @param href its own page, null where it has none
	 */
	record Named(String name, String href) {
	}

	/** An address elsewhere, and what the link says. */
	record File(String words, String href) {
	}

	/**
	 * An earlier plan whose place this one took on a day.
	 *
	 * @param document by which it is found whatever it is called later
	 */
	record Related(UUID document, String title, String href, LocalDate happenedOn) {
	}

	/** A priority under its printed number. The key is its anchor. */
	record PrintedPriority(int key, String number, String title, String kind, List<PrintedOutcome> outcomes,
			List<PrintedMilestone> milestones, List<PrintedUpdate> updates) {

		public String heading() {
			return "%s. %s".formatted(this.number, this.title);
		}

		PrintedPriority brief() {
			return new PrintedPriority(this.key, this.number, this.title, this.kind, List.of(), List.of(), List.of());
		}

	}

	/** What is better once the priority is met. The key is its anchor. */
	record PrintedOutcome(int key, String text) {
	}

	/**
	 * A milestone as it stood on the day of the progress.
	 *
	 * @param originally the day that was promised first, null where it was never moved
	 * @param doneOn null where it was not done
	 */
	record PrintedMilestone(int key, String title, Named owner, LocalDate dueOn, LocalDate originally, String status,
			String colour, String reason, LocalDate doneOn, List<Move> moves) {

		String printed() {
			StringBuilder text = new StringBuilder("%s; due on %s".formatted(this.title, Day.write(this.dueOn)));
			this.moves.forEach((move) -> text.append("; ").append(move.words()));
			text.append("; ").append(standing());
			return (this.owner != null) ? text.append("; ").append(this.owner.name()).toString() : text.toString();
		}

		/** "At risk: the site is not bought", "Done on 3 May 2026". */
		public String standing() {
			String text = (this.doneOn != null) ? "%s on %s".formatted(this.status, Day.write(this.doneOn))
					: this.status;
			return this.reason.isEmpty() ? text : "%s: %s".formatted(text, this.reason);
		}

	}

	/** A date that was moved on a day, and why. */
	record Move(LocalDate from, LocalDate to, LocalDate movedOn, String reason) {

		public String words() {
			return "moved from %s to %s on %s: %s".formatted(Day.write(this.from), Day.write(this.to),
					Day.write(this.movedOn), this.reason);
		}

	}

	/**
	 * How it went as at a day.
	 *
	 * @param milestone what it is about, empty for the priority as a whole
	 */
	record PrintedUpdate(LocalDate madeOn, String milestone, List<Passage> text) {

		public String heading() {
			String day = "As at %s".formatted(Day.write(this.madeOn));
			return this.milestone.isEmpty() ? day : "%s: %s".formatted(day, this.milestone);
		}

	}

	/** Its priorities by their headings only, as lists show it. */
	PlanSnapshot brief() {
		return new PlanSnapshot(this.schema, this.title, List.of(), this.type, List.of(), this.period, this.stage,
				this.policyFramework, this.owner, this.approvedBy, this.reviewOn, this.file, this.replaces,
				this.progressOn, this.priorities.stream().map(PrintedPriority::brief).toList());
	}

	/** Its kind and period: "Strategy, 1 April 2023 to 31 March 2027". */
	public String kindAndPeriod() {
		return this.period.words().isEmpty() ? this.type : "%s, %s".formatted(this.type, this.period.words());
	}

	@Override
	public List<PrintedLine> printed() {
		return new PrintedPlan(this, new ArrayList<>()).lines();
	}

}
