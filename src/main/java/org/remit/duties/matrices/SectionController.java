package org.remit.duties.matrices;

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

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Saving;

/** What stands over, before and after the responsibilities of a section. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/sections")
class SectionController {

	private static final String VIEW = "duties/matrices/section";

	private final Matrices matrices;

	private final MatrixSections sections;

	private final Saving saving;

	SectionController(Matrices matrices, MatrixSections sections, Saving saving) {
		this.matrices = matrices;
		this.sections = sections;
		this.saving = saving;
	}

	@GetMapping("/new")
	String begin(@PathVariable UUID id, @RequestParam(required = false) UUID after, Actor actor, Model model) {
		model.addAttribute("form", SectionForm.blank());
		return show(model, id, null, after, actor);
	}

	@PostMapping("/new")
	String add(@PathVariable UUID id, @RequestParam(required = false) UUID after,
			@Valid @ModelAttribute("form") SectionForm form, BindingResult errors, Actor actor, Model model) {
		return this.saving.attempt(errors, () -> back(id, this.sections.add(actor, id, after, form)))
			.orShow(() -> show(model, id, null, after, actor));
	}

	@GetMapping("/{section}")
	String edit(@PathVariable UUID id, @PathVariable UUID section, Actor actor, Model model) {
		model.addAttribute("form", SectionForm.of(find(id, section)));
		return show(model, id, section, null, actor);
	}

	@PostMapping(path = "/{section}", params = "!remove")
	String save(@PathVariable UUID id, @PathVariable UUID section, @Valid @ModelAttribute("form") SectionForm form,
			BindingResult errors, Actor actor, Model model) {
		MatrixSection present = find(id, section);
		return this.saving.attempt(errors, () -> back(id, this.sections.change(actor, section, form)))
			.theirsIfStale(model, () -> SectionForm.of(present))
			.orShow(() -> show(model, id, section, null, actor));
	}

	@PostMapping(path = "/{section}", params = "remove")
	String remove(@PathVariable UUID id, @PathVariable UUID section, @ModelAttribute("form") SectionForm form,
			BindingResult errors, Actor actor, Model model) {
		find(id, section);
		return this.saving.attempt(errors, () -> {
			this.sections.remove(actor, section);
			return "redirect:/manage/responsibilities/%s/rows".formatted(id);
		}).orShow(() -> show(model, id, section, null, actor));
	}

	private MatrixSection find(UUID id, UUID section) {
		return this.sections.find(section)
			.filter((one) -> one.matrix().id().equals(id))
			.orElseThrow(() -> new NotFound("section"));
	}

	private String show(Model model, UUID id, UUID section, UUID after, Actor actor) {
		model.addAttribute("matrix", this.matrices.toEdit(actor, id));
		model.addAttribute("section", section);
		model.addAttribute("after", after);
		return VIEW;
	}

	private static String back(UUID id, MatrixSection section) {
		return "redirect:/manage/responsibilities/%s/rows#section-%d".formatted(id, section.key());
	}

}
