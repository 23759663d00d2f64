package org.remit.people.designations;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** Which post answers to which statute: looked up, designated and corrected. */
@Controller
@RequestMapping("/manage/designations")
class DesignationController extends Changing<Designation, DesignationForm> {

	private final Designations designations;

	private final DesignationPage page;

	DesignationController(Designations designations, DesignationPage page, Saving saving) {
		super(saving, "people/designations/designation");
		this.designations = designations;
		this.page = page;
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
		return open(this.page.showBlank(post, kind, model), model);
	}

	@PostMapping
	String designate(@Valid @ModelAttribute("form") DesignationForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		return attempt(errors, () -> this.designations.designate(actor, form), flash)
			.ifRefused(() -> this.page.showPost(form.post(), model))
			.orShow(formView());
	}

	@Override
	protected Designation show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		return this.page.show(id, model);
	}

	@Override
	protected DesignationForm form(Designation designation) {
		return DesignationForm.of(designation);
	}

	@Override
	protected Designation change(Actor actor, UUID id, DesignationForm form) {
		return this.designations.change(actor, id, form);
	}

	@Override
	protected Saved saved(Designation designation) {
		return new Saved("Saved the designation of %s.".formatted(designation.post().title()),
				"/manage/posts/" + designation.post().id());
	}

}
