package org.remit.boards.relations;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Says which board gave way to which. */
@Controller
@RequestMapping("/manage/boards/{id}/successions")
class SuccessionController {

	private static final String FORM = "boards/relations/succession";

	private final BoardSuccessions successions;

	private final BoardPage page;

	private final RelationChoices choices;

	private final Saving saving;

	private final SettableClock clock;

	SuccessionController(BoardSuccessions successions, BoardPage page, RelationChoices choices, Saving saving,
			SettableClock clock) {
		this.successions = successions;
		this.page = page;
		this.choices = choices;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", SuccessionForm.blank(show(id, actor, model), this.clock.today()));
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") SuccessionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.successions.add(actor, id, form);
			next.addFlashAttribute("done", "Saved which board followed which.");
			return "redirect:/manage/boards/" + id;
		}).ifRefused(() -> show(id, actor, model)).orShow(FORM);
	}

	private Board show(UUID id, Actor actor, Model model) {
		Board board = this.page.show(id, actor, model);
		this.choices.ofSuccession(board, model);
		return board;
	}

}
