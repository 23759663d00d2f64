package org.remit.plans.published;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.platform.time.Day;

/** The milestones of a plan for spreadsheets, one line each. */
final class PlanTable {

	private static final List<String> NAMES = List.of("Number", "Priority", "Kind of priority", "Milestone", "Owner",
			"Due", "Originally due", "Moved", "Status", "Reason", "Done on", "As at");

	private PlanTable() {
	}

	static List<List<String>> of(PlanSnapshot plan) {
		return Stream
			.concat(Stream.of(NAMES),
					plan.priorities()
						.stream()
						.flatMap((priority) -> priority.milestones().stream().map((one) -> line(plan, priority, one))))
			.toList();
	}

	private static List<String> line(PlanSnapshot plan, PlanSnapshot.PrintedPriority priority,
			PlanSnapshot.PrintedMilestone milestone) {
		return List.of(priority.number(), priority.title(), priority.kind(), milestone.title(),
				(milestone.owner() != null) ? milestone.owner().name() : "", day(milestone.dueOn()),
				day(milestone.originally()),
				milestone.moves().stream().map(PlanSnapshot.Move::words).collect(Collectors.joining("\n")),
				milestone.status(), milestone.reason(), day(milestone.doneOn()), day(plan.progressOn()));
	}

	private static String day(LocalDate day) {
		return (day != null) ? Day.write(day) : "";
	}

}
