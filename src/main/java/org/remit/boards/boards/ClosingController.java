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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Closes a board, and takes a closing back. */
@Controller
@RequestMapping("/manage/boards/{id}")
class ClosingController {

	private static final String FORM = "boards/boards/closing";

	private final Closings closings;

	private final BoardPage page;

	private final Saving saving;

	private final SettableClock clock;

	ClosingController(Closings closings, BoardPage page, Saving saving, SettableClock clock) {
		this.closings = closings;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/closing")
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", form(id, actor, model));
		return FORM;
	}

	@PostMapping("/closing")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("form") BoardClosing form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving
			.attempt(errors, () -> shown(this.closings.close(actor, id, form), "Saved the closing of %s.", next))
			.theirs(model, () -> form(id, actor, model))
			.orShow(FORM);
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable UUID id, @RequestParam Integer version, Actor actor, RedirectAttributes next) {
		return shown(this.closings.reopen(actor, id, version), "Took back the closing of %s.", next);
	}

	private BoardClosing form(UUID id, Actor actor, Model model) {
		return BoardClosing.of(this.page.show(id, actor, model), this.clock.today());
	}

	private static String shown(Board board, String done, RedirectAttributes next) {
		next.addFlashAttribute("done", done.formatted(board.name()));
		return "redirect:/manage/boards/" + board.id();
	}

}
