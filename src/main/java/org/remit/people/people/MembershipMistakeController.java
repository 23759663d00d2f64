package org.remit.people.people;

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
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out a ward or group that was entered for somebody by mistake. */
@Controller
@RequestMapping("/manage/memberships/{id}/mistake")
class MembershipMistakeController {

	private static final String FORM = "people/people/mistaken-membership";

	private final Memberships memberships;

	private final MembershipPage page;

	private final Saving saving;

	MembershipMistakeController(Memberships memberships, MembershipPage page, Saving saving) {
		this.memberships = memberships;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", new Mistake("", this.page.show(id, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM,
				() -> struckOut(this.memberships.strikeOut(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", new Mistake("", this.page.show(id, model).version()));
		}
		return view;
	}

	private static String struckOut(Membership membership, RedirectAttributes next) {
		next.addFlashAttribute("done", "Struck out %s.".formatted(membership.words()));
		return "redirect:/manage/people/" + membership.person().id();
	}

}
