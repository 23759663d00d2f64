package org.remit.boards.meetings;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKeepers;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;
import org.remit.publishing.archive.PublishedLinks;

/** What the pages on which meetings are changed have in common. */
@Component
class MeetingPage {

	private final Boards boards;

	private final Meetings meetings;

	private final PublishedLinks published;

	MeetingPage(Boards boards, Meetings meetings, PublishedLinks published) {
		this.boards = boards;
		this.meetings = meetings;
		this.published = published;
	}

	/** For those who keep the board; everybody else is refused before they type. */
	Board showBoard(UUID id, Actor actor, Model model) {
		Board board = this.boards.find(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		model.addAttribute("board", board);
		return board;
	}

	Meeting show(UUID board, UUID id, Actor actor, Model model) {
		showBoard(board, actor, model);
		Meeting meeting = this.meetings.find(id)
			.filter((found) -> found.board().id().equals(board))
			.orElseThrow(() -> new NotFound("No such meeting"));
		model.addAttribute("meeting", meeting);
		return meeting;
	}

	/** What can be picked as a report, and what stands for one in two versions. */
	void showChoices(MeetingForm form, Model model) {
		model.addAttribute("documents",
				this.published.all()
					.stream()
					.map((link) -> Option.of(link.document(), "%s (%s)".formatted(link.title(), link.kind())))
					.toList());
		Map<Object, String> names = new HashMap<>();
		form.reports().forEach((report) -> names.put(report, report.words()));
		if (model.getAttribute("theirs") instanceof MeetingForm theirs) {
			theirs.reports().forEach((report) -> names.put(report, report.words()));
		}
		model.addAttribute("names", names);
	}

}
