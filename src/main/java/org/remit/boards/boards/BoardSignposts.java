package org.remit.boards.boards;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where boards are. */
@Component
class BoardSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(90, "Boards", "/boards"),
				Signpost.staffMenu(80, "Boards", "/manage/boards", Signpost.WRITERS),
				Signpost.home(90, "Boards", "/boards", "Boards, committees and partnerships, and who sits on them."),
				Signpost.home(100, "Register of boards", "/boards/register",
						"Every board with its seats and their holders, to print or to keep."),
				Signpost.staffHome(100, "Boards", "/manage/boards", "Boards, their seats and meetings.",
						Signpost.WRITERS));
	}

}
