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

/** Strikes out that one edition replaced another, which was entered by mistake. */
@Controller
@RequestMapping("/manage/sources/mistakes/supersession/{id}")
class SupersessionMistakeController extends StrikingOut {

	private final Supersessions supersessions;

	SupersessionMistakeController(Supersessions supersessions, Saving saving) {
		super(saving);
		this.supersessions = supersessions;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Supersession one = this.supersessions.find(id).orElseThrow(() -> new NotFound("No such supersession"));
		return SourceMistake.of(actor, "that " + one.summary(), one.version(), "Both editions stay in the register.",
				one.later().staffAddress(), (why) -> this.supersessions.strikeOut(actor, id, why));
	}

}
