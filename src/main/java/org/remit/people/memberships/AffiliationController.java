package org.remit.people.memberships;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** The registers of wards and of political groups. */
@Controller
@RequestMapping({ "/manage/wards", "/manage/groups" })
class AffiliationController extends Changing<Affiliation, AffiliationForm> {

	private final Affiliations affiliations;

	AffiliationController(Affiliations affiliations, Saving saving) {
		super(saving, "people/memberships/affiliation");
		this.affiliations = affiliations;
	}

	@ModelAttribute
	void kind(HttpServletRequest request, Model model) {
		model.addAttribute("kind", AffiliationKind.at(request.getServletPath()));
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		return open(AffiliationForm.blank(), model);
	}

	@PostMapping
	String add(@ModelAttribute(name = "kind", binding = false) AffiliationKind kind,
			@Valid @ModelAttribute("form") AffiliationForm form, BindingResult errors, Actor actor,
			RedirectAttributes flash) {
		return attempt(errors, () -> this.affiliations.add(actor, kind, form), flash).orShow(formView());
	}

	@Override
	protected Affiliation show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		Affiliation affiliation = this.affiliations.find(id).orElseThrow(() -> new NotFound("No such ward or group"));
		model.addAttribute("affiliation", affiliation);
		return affiliation;
	}

	@Override
	protected AffiliationForm form(Affiliation affiliation) {
		return AffiliationForm.of(affiliation);
	}

	@Override
	protected Affiliation change(Actor actor, UUID id, AffiliationForm form) {
		return this.affiliations.rename(actor, id, form);
	}

	@Override
	protected Saved saved(Affiliation affiliation) {
		return new Saved("Saved %s.".formatted(affiliation.name()), affiliation.kind().path());
	}

}
