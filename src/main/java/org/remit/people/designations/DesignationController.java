package org.remit.people.designations;

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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Saving;

/** Which post answers to which statute: looked up, designated and corrected. */
@Controller
@RequestMapping("/manage/designations")
class DesignationController {

	private static final String FORM = "people/designations/designation";

	private final Designations designations;

	private final DesignationPage page;

	private final Saving saving;

	DesignationController(Designations designations, DesignationPage page, Saving saving) {
		this.designations = designations;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		model.addAttribute("all", this.designations.all(asAt.day()));
		return "people/designations/designations";
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID post, @RequestParam(required = false) DesignationKind kind, Actor actor,
			Model model) {
		Registrars.require(actor);
		this.page.showBlank(post, kind, model);
		return FORM;
	}

	@PostMapping
	String designate(@Valid @ModelAttribute("form") DesignationForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.designations.designate(actor, form), next));
		if (errors.hasErrors()) {
			this.page.showPost(form.post(), model);
		}
		return view;
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", DesignationForm.of(this.page.show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") DesignationForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.designations.change(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", DesignationForm.of(this.page.show(id, model)));
		}
		return view;
	}

	private static String saved(Designation designation, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved the designation of %s.".formatted(designation.post().title()));
		return "redirect:/manage/posts/" + designation.post().id();
	}

}
