package org.remit.duties.schedules;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** Entering a whole table at once: pasted, looked at, then saved. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/paste")
class PasteController {

	private static final String VIEW = "duties/schedules/paste";

	private static final String RULE = "rule";

	/** More would hide the table. */
	private static final int MOST_PROBLEMS = 10;

	private final Matrices matrices;

	private final MatrixSections sections;

	private final PastedTables tables;

	private final Saving saving;

	PasteController(Matrices matrices, MatrixSections sections, PastedTables tables, Saving saving) {
		this.matrices = matrices;
		this.sections = sections;
		this.tables = tables;
		this.saving = saving;
	}

	@GetMapping
	String blank(@PathVariable UUID id, Actor actor, Model model) {
		this.matrices.toEdit(actor, id);
		List<MatrixSection> all = this.sections.of(id);
		model.addAttribute("form", PasteForm.blank(all.get(all.size() - 1).id()));
		return show(id, model);
	}

	/** Shows how the table is understood, and saves nothing. */
	@PostMapping(params = "!save")
	String look(@PathVariable UUID id, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors, Actor actor,
			Model model) {
		this.matrices.toEdit(actor, id);
		if (errors.getFieldErrors("table").stream().allMatch((error) -> RULE.equals(error.getCode()))) {
			understand(id, form, errors, actor, model);
		}
		return show(id, model);
	}

	@PostMapping(params = "save")
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		this.matrices.toEdit(actor, id);
		if (!errors.hasErrors() && !form.fingerprint().equals(form.seen())) {
			errors.rejectValue("table", RULE, "Look below at how it is understood, then save it");
		}
		return this.saving.attempt(errors, () -> {
			int rows = this.tables.enter(actor, id, form);
			flash.addFlashAttribute("done", (rows == 1) ? "Added 1 row." : "Added %d rows.".formatted(rows));
			return "redirect:/manage/responsibilities/%s/rows".formatted(id);
		}).orShow(() -> look(id, form, errors, actor, model));
	}

	private void understand(UUID id, PasteForm form, BindingResult errors, Actor actor, Model model) {
		UnderstoodTable table = this.tables.understand(actor, id, form);
		table.problems()
			.stream()
			.limit(MOST_PROBLEMS)
			.filter((problem) -> errors.getFieldErrors("table")
				.stream()
				.noneMatch((error) -> problem.equals(error.getDefaultMessage())))
			.forEach((problem) -> errors.rejectValue("table", RULE, problem));
		model.addAttribute("understood", table);
	}

	private String show(UUID id, Model model) {
		model.addAttribute("matrix", this.matrices.get(id));
		List<MatrixSection> all = this.sections.of(id);
		model.addAttribute("sections",
				IntStream.range(0, all.size()).mapToObj((at) -> option(all.get(at), at + 1)).toList());
		return VIEW;
	}

	private static Option option(MatrixSection section, int number) {
		return Option.of(section.id(),
				section.heading().isEmpty() ? "Section %d, without a heading".formatted(number) : section.heading());
	}

}
