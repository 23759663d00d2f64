package org.remit.boards.boards;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;

/** What the pages on which a board is changed have in common. */
@Component
public class BoardPage {

	private final Boards boards;

	BoardPage(Boards boards) {
		this.boards = boards;
	}

	/** For those who keep the board; everybody else is refused before they type. */
	public Board show(UUID id, Actor actor, Model model) {
		Board board = this.boards.find(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		model.addAttribute("board", board);
		return board;
	}

}
