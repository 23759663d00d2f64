package org.remit.law.provisions;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.law.sources.SourceMistake;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out a provision that was entered by mistake. */
@Controller
@RequestMapping("/manage/sources/mistakes/provision/{id}")
class ProvisionMistakeController extends StrikingOut {

	private final Provisions provisions;

	ProvisionMistakeController(Provisions provisions, Saving saving) {
		super(saving);
		this.provisions = provisions;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Provision one = this.provisions.find(id)
			.filter((found) -> !found.isMistake())
			.orElseThrow(() -> new NotFound("No such provision"));
		return SourceMistake.of(actor, one.label(), one.version(),
				"Whoever cites it already goes on finding it, marked as struck out.", one.edition().staffAddress(),
				(why) -> this.provisions.strikeOut(actor, id, why));
	}

}
