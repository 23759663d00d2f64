package org.remit.boards.relations;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.boards.boards.BoardMistake;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out that one board followed another, which was entered by mistake. */
@Controller
@RequestMapping("/manage/board-mistakes/succession/{id}")
class SuccessionMistakeController extends StrikingOut {

	private final BoardSuccessions successions;

	SuccessionMistakeController(BoardSuccessions successions, Saving saving) {
		super(saving);
		this.successions = successions;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		BoardSuccession one = this.successions.find(id).orElseThrow(() -> new NotFound("No such succession"));
		return BoardMistake.of(actor, one.keptBy(actor), one.summary(), one.version(), "Only for what never was so.",
				(why) -> this.successions.strikeOut(actor, id, why));
	}

}
