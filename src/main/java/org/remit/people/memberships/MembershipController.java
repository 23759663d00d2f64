package org.remit.people.memberships;

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
import org.remit.platform.web.Saving;

/** Enters and corrects the wards and groups of members. */
@Controller
@RequestMapping("/manage/memberships")
class MembershipController {

	private static final String FORM = "people/memberships/membership";

	private final Memberships memberships;

	private final MembershipPage page;

	private final Saving saving;

	MembershipController(Memberships memberships, MembershipPage page, Saving saving) {
		this.memberships = memberships;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID person, @RequestParam AffiliationKind kind, Actor actor, Model model) {
		Registrars.require(actor);
		this.page.offer(kind, model);
		this.page.showPerson(person, model);
		model.addAttribute("form", MembershipForm.blank(person));
		return FORM;
	}

	@PostMapping
	String join(@RequestParam AffiliationKind kind, @Valid @ModelAttribute("form") MembershipForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.memberships.join(actor, form), next));
		if (errors.hasErrors()) {
			this.page.offer(kind, model);
			this.page.showPerson(form.person(), model);
		}
		return view;
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", MembershipForm.of(this.page.show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") MembershipForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.memberships.change(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", MembershipForm.of(this.page.show(id, model)));
		}
		return view;
	}

	private static String saved(Membership membership, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(membership.words()));
		return "redirect:/manage/people/" + membership.person().id();
	}

}
