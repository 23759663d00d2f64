package org.remit.law.sources;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out an edition that was entered by mistake. */
@Controller
@RequestMapping("/manage/sources/mistakes/edition/{id}")
class SourceEditionMistakeController extends StrikingOut {

	private final SourceEditions editions;

	SourceEditionMistakeController(SourceEditions editions, Saving saving) {
		super(saving);
		this.editions = editions;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		SourceEdition one = this.editions.find(id).orElseThrow(() -> new NotFound("No such edition"));
		return SourceMistake.of(actor, one.label(), one.version(),
				"An edition that is no longer in force is given a last day instead.",
				"/manage/sources/" + one.source().id(), (why) -> this.editions.strikeOut(actor, id, why));
	}

}
