package org.remit.boards.meetings;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.boards.boards.BoardKeepers;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out a meeting that was entered by mistake. */
@Controller
@RequestMapping("/manage/boards/{board}/meetings/{id}/mistake")
class MeetingMistakeController extends StrikingOut {

	private final Meetings meetings;

	MeetingMistakeController(Meetings meetings, Saving saving) {
		super(saving);
		this.meetings = meetings;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Meeting one = this.meetings.find(id)
			.filter((found) -> found.board().id().equals(id(under, "board")))
			.orElseThrow(() -> new NotFound("No such meeting"));
		BoardKeepers.require(actor, one.board());
		String what = "the meeting on " + one.when();
		String board = "/manage/boards/" + one.board().id();
		return new Mistaken(what, one.version()).below("Boards", "/manage/boards")
			.below(one.board().name(), board)
			.below("Meetings", board + "/meetings")
			.caption(one.board().name())
			.advice("Only for a meeting that was never called. It disappears from every page, and the board\u2019s"
					+ " list of changes keeps it. One that was called off is")
			.instead("cancelled", "%s/meetings/%s/cancellation".formatted(board, id))
			.struckOut((why) -> this.meetings.strikeOut(actor, id, why), "Struck out %s.".formatted(what),
					board + "/meetings");
	}

}
