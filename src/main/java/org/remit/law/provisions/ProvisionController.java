package org.remit.law.provisions;

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

import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourcePages;
import org.remit.platform.actor.Actor;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.web.Saving;

/** Adds and changes single provisions of an edition. */
@Controller
@RequestMapping("/manage/sources/{source}/editions/{edition}/provisions")
class ProvisionController {

	private static final String FORM = "law/provisions/provision";

	private final Provisions provisions;

	private final ProvisionOrder order;

	private final SourcePages editions;

	private final ProvisionPages pages;

	private final Saving saving;

	private final AuditTrail trail;

	ProvisionController(Provisions provisions, ProvisionOrder order, SourcePages editions, ProvisionPages pages,
			Saving saving, AuditTrail trail) {
		this.provisions = provisions;
		this.order = order;
		this.editions = editions;
		this.pages = pages;
		this.saving = saving;
		this.trail = trail;
	}

	/** Behind the last one, unless somebody chooses another place. */
	@GetMapping("/new")
	String blank(@PathVariable UUID source, @PathVariable UUID edition, Actor actor, Model model) {
		SourceEdition found = this.editions.edition(actor, source, edition, model);
		Provision last = this.provisions.of(edition).stream().reduce((one, next) -> next).orElse(null);
		model.addAttribute("form", ProvisionForm.blank(found, last));
		this.pages.places(edition, null, model);
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID source, @PathVariable UUID edition, @Valid @ModelAttribute("form") ProvisionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.provisions.add(actor, edition, form), next))
			.ifRefused(() -> {
				this.editions.edition(actor, source, edition, model);
				this.pages.places(edition, null, model);
			})
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID source, @PathVariable UUID edition, @PathVariable UUID id, Actor actor,
			Model model) {
		model.addAttribute("form", show(source, edition, id, actor, model));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID source, @PathVariable UUID edition, @PathVariable UUID id,
			@Valid @ModelAttribute("form") ProvisionForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.provisions.change(actor, id, form), next))
			.theirs(model, () -> show(source, edition, id, actor, model))
			.orShow(FORM);
	}

	private ProvisionForm show(UUID source, UUID edition, UUID id, Actor actor, Model model) {
		Provision provision = this.pages.provision(actor, source, edition, id, model);
		this.pages.places(edition, id, model);
		model.addAttribute("trail", this.trail.of(Provisions.KIND, id));
		return ProvisionForm.of(provision, this.order.before(provision));
	}

	static String saved(Provision provision, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(provision.label()));
		return "redirect:%s#%s".formatted(provision.edition().staffAddress(), provision.anchor());
	}

}
