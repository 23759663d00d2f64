package org.remit.duties.revisions;

import java.util.List;
import java.util.UUID;

import org.remit.law.provisions.Provision;
import org.remit.platform.actor.RuleBroken;

/** What a decision about a responsibility must be like. */
final class StepRules {

	private StepRules() {
	}

	static void check(ResponsibilityStep step, StepForm form) {
		if (step.isWaiting()) {
			throw new RuleBroken(null, "%s has not been mapped yet. Say first what became of it"
				.formatted(String.join(", ", step.unmapped().stream().map(Provision::number).toList())));
		}
		if (!Outcome.ofRows().contains(form.outcome())) {
			throw new RuleBroken("outcome", "Choose what becomes of the row");
		}
		if (form.outcome().needsReason(step.kind()) && form.reason().isEmpty()) {
			throw new RuleBroken("reason", "Enter a reason");
		}
		if (form.outcome() == Outcome.CARRIED) {
			checkRows(step, form);
		}
	}

	private static void checkRows(ResponsibilityStep step, StepForm form) {
		if (form.made().isEmpty()) {
			throw new RuleBroken("rows", "Make one of these rows at least, or end the duty");
		}
		List<UUID> known = step.choices().stream().map(Provision::id).toList();
		for (int at = 0; at < form.rows().size(); at++) {
			ProposedResponsibility row = form.rows().get(at);
			if (row.made() && row.text().isEmpty()) {
				throw new RuleBroken("rows[%d].text".formatted(at), "Enter the responsibility");
			}
			if (row.made() && !known.containsAll(row.provisions())) {
				throw new RuleBroken("rows[%d].provisions".formatted(at), "Choose from the provisions that are shown");
			}
		}
	}

}
