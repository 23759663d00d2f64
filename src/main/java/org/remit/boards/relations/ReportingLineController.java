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

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Says to whom a board reports. */
@Controller
@RequestMapping("/manage/boards/{id}/reporting-lines")
class ReportingLineController {

	private static final String FORM = "boards/relations/reporting-line";

	private final ReportingLines lines;

	private final ReportingLinePage page;

	private final Saving saving;

	ReportingLineController(ReportingLines lines, ReportingLinePage page, Saving saving) {
		this.lines = lines;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Actor actor, Model model) {
		this.page.showBlank(id, actor, model);
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportingLineForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.lines.add(actor, id, form);
			return saved(id, next);
		}).ifRefused(() -> this.page.showBoard(id, actor, model)).orShow(FORM);
	}

	@GetMapping("/{line}/edit")
	String edit(@PathVariable UUID id, @PathVariable UUID line, Actor actor, Model model) {
		model.addAttribute("form", ReportingLineForm.of(this.page.show(line, actor, model)));
		return FORM;
	}

	@PostMapping("/{line}")
	String change(@PathVariable UUID id, @PathVariable UUID line, @Valid @ModelAttribute("form") ReportingLineForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.lines.change(actor, line, form).board().id(), next))
			.theirs(model, () -> ReportingLineForm.of(this.page.show(line, actor, model)))
			.orShow(FORM);
	}

	private static String saved(UUID board, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved to whom this board reports.");
		return "redirect:/manage/boards/" + board;
	}

}
