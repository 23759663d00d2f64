package org.remit.people.memberships;

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
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** Enters and corrects the wards and groups of members. */
@Controller
@RequestMapping("/manage/memberships")
class MembershipController extends Changing<Membership, MembershipForm> {

	private final Memberships memberships;

	private final MembershipPage page;

	MembershipController(Memberships memberships, MembershipPage page, Saving saving) {
		super(saving, "people/memberships/membership");
		this.memberships = memberships;
		this.page = page;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID person, @RequestParam AffiliationKind kind, Actor actor, Model model) {
		Registrars.require(actor);
		this.page.offer(kind, model);
		this.page.showPerson(person, model);
		return open(MembershipForm.blank(person), model);
	}

	@PostMapping
	String join(@RequestParam AffiliationKind kind, @Valid @ModelAttribute("form") MembershipForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		return attempt(errors, () -> this.memberships.join(actor, form), flash).ifRefused(() -> {
			this.page.offer(kind, model);
			this.page.showPerson(form.person(), model);
		}).orShow(formView());
	}

	@Override
	protected Membership show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		return this.page.show(id, model);
	}

	@Override
	protected MembershipForm form(Membership membership) {
		return MembershipForm.of(membership);
	}

	@Override
	protected Membership change(Actor actor, UUID id, MembershipForm form) {
		return this.memberships.change(actor, id, form);
	}

	@Override
	protected Saved saved(Membership membership) {
		return new Saved("Saved %s.".formatted(membership.words()), "/manage/people/" + membership.person().id());
	}

}
