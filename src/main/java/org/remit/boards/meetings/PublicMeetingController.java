package org.remit.boards.meetings;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Moved;

/** All meetings of a board, for everyone. Those of internal boards are for nobody. */
@Controller
class PublicMeetingController {

	private final Boards boards;

	private final MeetingNotices notices;

	PublicMeetingController(Boards boards, MeetingNotices notices) {
		this.boards = boards;
		this.notices = notices;
	}

	@GetMapping("/boards/{address:[a-z0-9-]{1,200}}/meetings")
	ModelAndView list(@PathVariable String address, @RequestParam(required = false) String page) {
		Board board = this.boards.at(address).filter(Board::isPublic).orElseThrow(() -> new NotFound("No such board"));
		String path = "/boards/%s/meetings".formatted(board.slug());
		if (!board.slug().equals(address)) {
			return Moved.to(path);
		}
		return new ModelAndView("boards/meetings/public-list", Map.of("board", board, "page",
				Listing.Page.of(this.notices.announced(board, Listing.page(page)), path, Map.of())));
	}

}
