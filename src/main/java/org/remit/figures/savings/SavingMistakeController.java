package org.remit.figures.savings;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out a saving that was entered by mistake. */
@Controller
@RequestMapping(SavingsFilter.LIST + "/{id}/mistake")
class SavingMistakeController extends StrikingOut {

	private final Savings savings;

	SavingMistakeController(Savings savings, Saving saving) {
		super(saving);
		this.savings = savings;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		SavingsLine one = this.savings.get(id);
		Savings.requireEditor(actor, one);
		String what = "\u201c%s\u201d".formatted(one.title());
		String page = "%s/%s".formatted(SavingsFilter.LIST, id);
		return new Mistaken(what, one.version()).below("Savings", SavingsFilter.LIST)
			.below(one.title(), page)
			.caption("%s, %s".formatted(one.portfolio().title(), one.year().words()))
			.advice("Only for a saving that was never approved. It disappears from every page, and the audit trail keeps"
					+ " it. One that will not be achieved is rated red instead.")
			.cancel(page)
			.struckOut((why) -> this.savings.strikeOut(actor, id, why), "Struck out: %s.".formatted(one.title()),
					SavingsFilter.LIST);
	}

}
