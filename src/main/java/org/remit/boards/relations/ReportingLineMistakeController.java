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

/** Strikes out a reporting line that was entered by mistake. */
@Controller
@RequestMapping("/manage/board-mistakes/line/{id}")
class ReportingLineMistakeController extends StrikingOut {

	private final ReportingLines lines;

	ReportingLineMistakeController(ReportingLines lines, Saving saving) {
		super(saving);
		this.lines = lines;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		ReportingLine one = this.lines.find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		return BoardMistake.of(actor, one.board(), one.summary(), one.version(),
				"A line that is over is given a last day instead.", (why) -> this.lines.strikeOut(actor, id, why));
	}

}
