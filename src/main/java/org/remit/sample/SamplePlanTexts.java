package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.remit.plans.plans.PlanForm;
import org.remit.plans.plans.PlanType;
import org.remit.plans.plans.Stage;

/** What the sample plans say of themselves. */
final class SamplePlanTexts {

	private SamplePlanTexts() {
	}

	static PlanForm strategic() {
		return new PlanForm(SamplePlans.STRATEGIC, null, "Aldermoor Strategic Plan 2024 to 2028", "Strategic Plan",
				SampleAccounts.PLACE, PlanType.STRATEGY,
				"Where the borough should be in four years, and what comes first.", SampleRegister.CHIEF_EXECUTIVE,
				LocalDate.of(2024, 4, 1), LocalDate.of(2028, 3, 31), Stage.ADOPTED, null, "The Council", true,
				LocalDate.of(2026, 9, 30), "https://aldermoor.example/strategic-plan.pdf",
				"Strategic Plan as adopted (PDF)");
	}

	static PlanForm children() {
		return partnership(SamplePlans.CHILDREN, "Children and Young People\u2019s Plan 2022 to 2027",
				"Children and Young People's Plan\nCYPP", Stage.ADOPTED, LocalDate.of(2022, 11, 7),
				LocalDate.of(2027, 3, 31), SampleBoards.PARTNERSHIP);
	}

	static PlanForm business() {
		return partnership(SamplePlans.BUSINESS, "Aldermoor Safeguarding Children Board Business Plan",
				"ASCB Business Plan", Stage.ADOPTED, LocalDate.of(2017, 4, 1), null, SampleBoards.SAFEGUARDING);
	}

	static PlanForm next() {
		return partnership(SamplePlans.NEXT, "Children and Young People\u2019s Plan 2027 to 2031", "",
				Stage.IN_PREPARATION, LocalDate.of(2027, 4, 1), LocalDate.of(2031, 3, 31), SampleBoards.PARTNERSHIP);
	}

	private static PlanForm partnership(UUID id, String title, String aliases, Stage stage, LocalDate from,
			LocalDate to, UUID board) {
		return new PlanForm(id, null, title, aliases, SampleAccounts.CHILDREN,
				id.equals(SamplePlans.BUSINESS) ? PlanType.BUSINESS : PlanType.STRATEGY,
				"What the council, the police and the health service do together for children.",
				SampleRegister.CHILDREN_DIRECTOR, from, to, stage, board, "", false, null, "", "");
	}

}
