package org.remit.people.memberships;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Saving;

/** The registers of wards and of political groups. */
@Controller
@RequestMapping({ "/manage/wards", "/manage/groups" })
class AffiliationController {

	private static final String FORM = "people/memberships/affiliation";

	private final Affiliations affiliations;

	private final Saving saving;

	AffiliationController(Affiliations affiliations, Saving saving) {
		this.affiliations = affiliations;
		this.saving = saving;
	}

	@ModelAttribute
	void kind(HttpServletRequest request, Model model) {
		model.addAttribute("kind", AffiliationKind.at(request.getServletPath()));
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", AffiliationForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@ModelAttribute(name = "kind", binding = false) AffiliationKind kind,
			@Valid @ModelAttribute("form") AffiliationForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, FORM, () -> saved(this.affiliations.add(actor, kind, form), next));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", AffiliationForm.of(show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String rename(@PathVariable UUID id, @Valid @ModelAttribute("form") AffiliationForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.affiliations.rename(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", AffiliationForm.of(show(id, model)));
		}
		return view;
	}

	private Affiliation show(UUID id, Model model) {
		Affiliation affiliation = this.affiliations.find(id).orElseThrow(() -> new NotFound("No such ward or group"));
		model.addAttribute("affiliation", affiliation);
		return affiliation;
	}

	private static String saved(Affiliation affiliation, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(affiliation.name()));
		return "redirect:" + affiliation.kind().path();
	}

}
