package org.remit.plans.published;

import java.util.List;

import org.remit.platform.text.Passage;
import org.remit.platform.text.Run;
import org.remit.platform.time.Day;
import org.remit.publishing.documents.PrintedLine;

/** A plan line by line, as two editions are compared. */
record PrintedPlan(PlanSnapshot plan, List<PrintedLine> lines) {

	PrintedPlan {
		print(plan, lines);
	}

	private static void print(PlanSnapshot plan, List<PrintedLine> lines) {
		add(lines, "Plan", plan.title());
		plan.aliases().forEach((alias) -> add(lines, "Also called", alias));
		add(lines, "Kind and period", plan.kindAndPeriod());
		add(lines, "Stage", plan.stage().label());
		add(lines, "Policy framework", plan.policyFramework() ? "Adopted by the full council only" : "");
		add(lines, "Owner", name(plan.owner()));
		add(lines, "Approved by", name(plan.approvedBy()));
		add(lines, "To be reviewed by", (plan.reviewOn() != null) ? Day.write(plan.reviewOn()) : "");
		add(lines, "The plan itself",
				(plan.file() != null) ? "%s: %s".formatted(plan.file().words(), plan.file().href()) : "");
		plan.replaces().forEach((one) -> add(lines, "Replaces", one.title()));
		add(lines, "What it is for", plan.summary());
		plan.priorities().forEach((priority) -> print(priority, lines));
	}

	private static void print(PlanSnapshot.PrintedPriority priority, List<PrintedLine> lines) {
		add(lines, priority.heading(), priority.kind());
		priority.outcomes().forEach((outcome) -> add(lines, priority.heading(), outcome.text()));
		priority.milestones().forEach((milestone) -> add(lines, priority.heading(), milestone.printed()));
		priority.updates().forEach((update) -> {
			add(lines, priority.heading(), update.heading());
			Passage.lines(update.text())
				.forEach((line) -> lines
					.add(new PrintedLine(priority.heading(), line.depth(), Run.words(Run.of(line.text())))));
		});
	}

	private static String name(PlanSnapshot.Named named) {
		return (named != null) ? named.name() : "";
	}

	private static void add(List<PrintedLine> lines, String heading, String text) {
		if (!text.isEmpty()) {
			lines.add(new PrintedLine(heading, 0, text));
		}
	}

	private static void add(List<PrintedLine> lines, String heading, List<Passage> text) {
		Passage.lines(text).forEach((line) -> lines.add(new PrintedLine(heading, line.depth(), line.text())));
	}

}
