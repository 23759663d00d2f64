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

/** Changes what a board is there to do. */
@Controller
@RequestMapping("/manage/boards/{id}/functions")
class BoardFunctionsController {

	private static final String FORM = "boards/boards/functions";

	private final BoardFunctions functions;

	private final BoardPage page;

	private final Saving saving;

	BoardFunctionsController(BoardFunctions functions, BoardPage page, Saving saving) {
		this.functions = functions;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		FunctionsForm form = form(id, actor, model);
		model.addAttribute("form", form);
		return show(form, model);
	}

	/** Shows how the list is understood, and saves nothing. */
	@PostMapping(params = "check")
	String check(@PathVariable UUID id, @Valid @ModelAttribute("form") FunctionsForm form, BindingResult errors,
			Actor actor, Model model) {
		this.page.show(id, actor, model);
		model.addAttribute("checked", true);
		return show(form, model);
	}

	@PostMapping(params = "!check")
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") FunctionsForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.functions.write(actor, id, form);
			next.addFlashAttribute("done", "Saved the functions.");
			return "redirect:/manage/boards/" + id;
		}).theirs(model, () -> form(id, actor, model)).orShow(() -> show(form, model));
	}

	private FunctionsForm form(UUID id, Actor actor, Model model) {
		return FunctionsForm.of(this.page.show(id, actor, model), this.functions.of(id));
	}

	private static String show(FunctionsForm form, Model model) {
		model.addAttribute("understood", FunctionTree.understood(form.lines()));
		return FORM;
	}

}
