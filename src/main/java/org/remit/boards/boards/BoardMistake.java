package org.remit.boards.boards;

import java.util.function.Consumer;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Mistaken;

/**
 * What everything has in common that may have been entered about a board by mistake: it
 * is struck out by those who keep the board, and the board's page comes next.
 */
public final class BoardMistake {

	private BoardMistake() {
	}

	/**
	 * @param advice what to do instead where it was right once
	 */
	public static Mistaken of(Actor actor, Board board, String what, Integer version, String advice,
			Consumer<Mistake> verb) {
		BoardKeepers.require(actor, board);
		String page = "/manage/boards/" + board.id();
		return new Mistaken(what, version).below("Boards", "/manage/boards")
			.below(board.name(), page)
			.caption(board.name())
			.advice("Only for what never was, and was entered by mistake. It disappears from every page, and the"
					+ " board\u2019s list of changes keeps it. " + advice)
			.struckOut(verb, "Struck it out.", page);
	}

}
