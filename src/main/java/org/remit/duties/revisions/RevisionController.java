package org.remit.duties.revisions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.Sources;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** Revisions as such: which edition takes the place of which, and from when. */
@Controller
@RequestMapping("/manage/revisions")
class RevisionController {

	private static final String FORM = "duties/revisions/form";

	private final Revisions revisions;

	private final StepRepository steps;

	private final Sources sources;

	private final SourceEditions editions;

	private final Saving saving;

	RevisionController(Revisions revisions, StepRepository steps, Sources sources, SourceEditions editions,
			Saving saving) {
		this.revisions = revisions;
		this.steps = steps;
		this.sources = sources;
		this.editions = editions;
		this.saving = saving;
	}

	@GetMapping
	String list(Model model) {
		Map<Object, Object> decided = this.steps.countByRevision()
			.stream()
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1]));
		model.addAttribute("revisions", this.revisions.all());
		model.addAttribute("decided", decided);
		return "duties/revisions/list";
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) UUID earlier, @RequestParam(required = false) UUID later, Actor actor,
			Model model) {
		Registrars.require(actor);
		model.addAttribute("form",
				RevisionForm.blank((earlier != null) ? this.editions.find(earlier).orElse(null) : null,
						(later != null) ? this.editions.find(later).orElse(null) : null));
		return show(model);
	}

	@PostMapping("/new")
	String begin(@Valid @ModelAttribute("form") RevisionForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.revisions.begin(actor, form), next))
			.ifStale(() -> showTheirs(form.id(), model))
			.orShow(() -> show(model));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", showTheirs(id, model));
		return show(model);
	}

	@PostMapping("/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RevisionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.revisions.change(actor, id, form), next))
			.ifRefused(() -> showTheirs(id, model))
			.orShow(() -> show(model));
	}

	private RevisionForm showTheirs(UUID id, Model model) {
		Revision revision = this.revisions.get(id);
		RevisionForm theirs = RevisionForm.of(revision);
		model.addAttribute("revision", revision);
		model.addAttribute("theirs", theirs);
		return theirs;
	}

	private String show(Model model) {
		List<Option> editions = this.sources.editions()
			.stream()
			.map((one) -> Option.of(one.id(), one.label()))
			.toList();
		model.addAttribute("editions", editions);
		model.addAttribute("names",
				editions.stream().collect(Collectors.toMap((one) -> UUID.fromString(one.value()), Option::text)));
		return FORM;
	}

	private static String saved(Revision revision, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved \u201c%s\u201d.".formatted(revision.title()));
		return "redirect:/manage/revisions/" + revision.id();
	}

}
