package org.remit.reports.kinds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;
import org.remit.reports.blocks.BlockType;

/** The kinds of reports that the council has. */
@Controller
@RequestMapping("/manage/report-kinds")
class ReportKindController {

	private static final String FORM = "reports/kinds/kind";

	private static final String LIST = "redirect:/manage/report-kinds";

	private static final List<Option> SUBJECTS = Arrays.stream(ReportSubject.values())
		.map((subject) -> Option.of(subject, subject.label(), subject.hint()))
		.toList();

	private static final List<Option> FILLS = Arrays.stream(BlockType.values())
		.filter(BlockType::isLive)
		.map((type) -> Option.of(type, type.label()))
		.toList();

	private final ReportKinds kinds;

	private final Saving saving;

	ReportKindController(ReportKinds kinds, Saving saving) {
		this.kinds = kinds;
		this.saving = saving;
	}

	@ModelAttribute("subjects")
	List<Option> subjects() {
		return SUBJECTS;
	}

	@ModelAttribute("fills")
	List<Option> fills() {
		return FILLS;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("kinds", this.kinds.all());
		return "reports/kinds/kinds";
	}

	@GetMapping("/new")
	String begin(Model model) {
		model.addAttribute("form", ReportKindForm.blank());
		return FORM;
	}

	@PostMapping("/new")
	String add(@Valid @ModelAttribute("form") ReportKindForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.kinds.add(actor, form);
			next.addFlashAttribute("done", "Saved the kind of report.");
			return LIST;
		}).orShow(FORM);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		model.addAttribute("form", this.kinds.form(id));
		model.addAttribute("reportKind", id);
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportKindForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		model.addAttribute("reportKind", id);
		return this.saving.attempt(errors, () -> {
			this.kinds.change(actor, id, form);
			next.addFlashAttribute("done", "Saved the kind of report.");
			return LIST;
		}).ifStale(() -> {
			ReportKindForm theirs = this.kinds.form(id);
			Map<Object, String> names = new HashMap<>();
			form.sections().forEach((section) -> names.put(section, section.words()));
			theirs.sections().forEach((section) -> names.put(section, section.words()));
			model.addAttribute("theirs", theirs);
			model.addAttribute("names", names);
		}).orShow(FORM);
	}

}
