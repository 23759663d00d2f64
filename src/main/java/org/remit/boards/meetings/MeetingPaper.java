package org.remit.boards.meetings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.register.BoardPaper;
import org.remit.platform.time.AsAt;

/** The next and the latest meetings of a board, on the pages of the board. */
@Component
@Order(3)
class MeetingPaper implements BoardPaper {

	private final MeetingNotices notices;

	MeetingPaper(MeetingNotices notices) {
		this.notices = notices;
	}

	@Override
	public String template() {
		return "boards/meetings/board";
	}

	@Override
	public Object announced(Board board, AsAt asAt) {
		return this.notices.announcedAround(board, asAt.day());
	}

	@Override
	public Object known(Board board, AsAt asAt) {
		return this.notices.knownAround(board, asAt.day());
	}

}
