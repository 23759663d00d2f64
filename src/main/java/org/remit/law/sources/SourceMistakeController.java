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

/** Strikes out a source that was entered by mistake. */
@Controller
@RequestMapping("/manage/sources/mistakes/source/{id}")
class SourceMistakeController extends StrikingOut {

	private final Sources sources;

	SourceMistakeController(Sources sources, Saving saving) {
		super(saving);
		this.sources = sources;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Source one = this.sources.find(id).orElseThrow(() -> new NotFound("No such source"));
		return SourceMistake.of(actor, one.title(), one.version(),
				"A source that is no longer in force stays: its editions end.", "/manage/sources",
				(why) -> this.sources.strikeOut(actor, id, why));
	}

}
