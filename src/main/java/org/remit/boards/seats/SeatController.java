package org.remit.boards.seats;

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

import org.remit.boards.boards.Board;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Adds and changes seats. */
@Controller
@RequestMapping("/manage/seats")
class SeatController {

	private static final String FORM = "boards/seats/seat";

	private final Seats seats;

	private final SeatPage page;

	private final Saving saving;

	SeatController(Seats seats, SeatPage page, Saving saving) {
		this.seats = seats;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID board, Actor actor, Model model) {
		this.page.showBlank(board, actor, model);
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") SeatForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.seats.add(actor, form), form, next))
			.ifRefused(() -> this.page.showBoard(form.board(), actor, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", SeatForm.of(this.page.show(id, actor, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SeatForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.seats.change(actor, id, form).board(), form, next))
			.theirs(model, () -> SeatForm.of(this.page.show(id, actor, model)))
			.orShow(FORM);
	}

	private static String saved(Board board, SeatForm form, RedirectAttributes next) {
		next.addFlashAttribute("done", (form.seats() == 1) ? "Saved the seat %s.".formatted(form.title())
				: "Saved %d seats.".formatted(form.seats()));
		return "redirect:/manage/boards/" + board.id();
	}

}
