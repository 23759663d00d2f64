package org.remit.boards.boards;

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

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Adds and changes boards. */
@Controller
@RequestMapping("/manage/boards")
class BoardController {

	private static final String FORM = "boards/boards/form";

	private final Boards boards;

	private final BoardPage page;

	private final BoardChoices choices;

	private final Saving saving;

	BoardController(Boards boards, BoardPage page, BoardChoices choices, Saving saving) {
		this.boards = boards;
		this.page = page;
		this.choices = choices;
		this.saving = saving;
	}

	@ModelAttribute
	void choices(Actor actor, Model model) {
		this.choices.ofBoard(actor, model);
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		model.addAttribute("form", BoardForm.blank(this.choices.onlyArea(actor)));
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") BoardForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.boards.add(actor, form), next)).orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", BoardForm.of(this.page.show(id, actor, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") BoardForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.boards.change(actor, id, form), next))
			.theirs(model, () -> BoardForm.of(this.page.show(id, actor, model)))
			.orShow(FORM);
	}

	private static String saved(Board board, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(board.name()));
		return "redirect:/manage/boards/" + board.id();
	}

}
