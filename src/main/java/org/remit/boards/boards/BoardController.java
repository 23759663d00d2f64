package org.remit.boards.boards;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Adding;
import org.remit.platform.web.Saving;

/** Adds and changes boards. */
@Controller
@RequestMapping("/manage/boards")
class BoardController extends Adding<Board, BoardForm> {

	private final Boards boards;

	private final BoardPage page;

	private final BoardChoices choices;

	BoardController(Boards boards, BoardPage page, BoardChoices choices, Saving saving) {
		super(saving, "boards/boards/form");
		this.boards = boards;
		this.page = page;
		this.choices = choices;
	}

	@ModelAttribute
	void choices(Actor actor, Model model) {
		this.choices.ofBoard(actor, model);
	}

	@Override
	protected BoardForm blank(Actor actor) {
		return BoardForm.blank(this.choices.onlyArea(actor));
	}

	@Override
	protected Board add(Actor actor, BoardForm form) {
		return this.boards.add(actor, form);
	}

	@Override
	protected Board show(UUID id, Actor actor, Model model) {
		return this.page.show(id, actor, model);
	}

	@Override
	protected BoardForm form(Board board) {
		return BoardForm.of(board);
	}

	@Override
	protected Board change(Actor actor, UUID id, BoardForm form) {
		return this.boards.change(actor, id, form);
	}

	@Override
	protected Saved saved(Board board) {
		return new Saved("Saved %s.".formatted(board.name()), "/manage/boards/" + board.id());
	}

}
