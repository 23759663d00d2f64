package org.remit.plans.plans;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out that one plan replaced another, which was entered by mistake. */
@Controller
@RequestMapping("/manage/plans/{plan}/successions/{id}/mistake")
class PlanSuccessionMistakeController extends StrikingOut {

	private final PlanSuccessions successions;

	private final Plans plans;

	PlanSuccessionMistakeController(PlanSuccessions successions, Plans plans, Saving saving) {
		super(saving);
		this.successions = successions;
		this.plans = plans;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Plan plan = this.plans.toEdit(actor, id(under, "plan"));
		PlanSuccession one = this.successions.toEdit(actor, plan.id(), id);
		String page = "/manage/plans/" + plan.id();
		return new Mistaken("that one replaced the other", one.version()).below("Plans", "/manage/plans")
			.below(plan.title(), page)
			.caption(one.summary())
			.advice("Only where it never happened and was entered by mistake. It is no longer shown, and the audit trail"
					+ " keeps it.")
			.cancel(page)
			.struckOut((why) -> this.successions.strikeOut(actor, plan.id(), id, why), "Struck out.", page);
	}

}
