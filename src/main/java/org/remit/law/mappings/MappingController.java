package org.remit.law.mappings;

import java.util.List;
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

/** What became of the provisions of one edition in another, one by one. */
@Controller
@RequestMapping("/manage/sources/{source}/mappings")
class MappingController {

	private static final String FORM = "law/mappings/mapping";

	private final Mappings mappings;

	private final MappingPages pages;

	private final Saving saving;

	MappingController(Mappings mappings, MappingPages pages, Saving saving) {
		this.mappings = mappings;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String show(@PathVariable UUID source, @RequestParam UUID from, @RequestParam UUID to, Model model) {
		this.pages.table(source, from, to, model);
		this.pages.choices(source, model);
		return "law/mappings/mappings";
	}

	@GetMapping("/{earlier}/{later}/of/{provision}")
	String blank(@PathVariable UUID source, @PathVariable UUID earlier, @PathVariable UUID later,
			@PathVariable UUID provision, Actor actor, Model model) {
		Registrars.require(actor);
		this.pages.provision(source, earlier, later, provision, model);
		model.addAttribute("form", new MappingForm(provision, null, List.of(), ""));
		return FORM;
	}

	@PostMapping("/{earlier}/{later}/of/{provision}")
	String confirm(@PathVariable UUID source, @PathVariable UUID earlier, @PathVariable UUID later,
			@PathVariable UUID provision, @Valid @ModelAttribute("form") MappingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		this.pages.provision(source, earlier, later, provision, model);
		return this.saving.attempt(errors, () -> {
			this.mappings.confirm(actor, earlier, later, form.of(provision));
			next.addFlashAttribute("done", "Confirmed.");
			return back(source, earlier, later);
		}).orShow(FORM);
	}

	@PostMapping("/{id}/taking-back")
	String takeBack(@PathVariable UUID source, @PathVariable UUID id, @RequestParam(required = false) Integer version,
			Actor actor, RedirectAttributes next) {
		ProvisionMapping mapping = this.mappings.takeBack(actor, id, version);
		next.addFlashAttribute("done", "Taken back.");
		return back(source, mapping.fromEdition().id(), mapping.toEdition().id());
	}

	static String back(UUID source, UUID from, UUID to) {
		return "redirect:/manage/sources/%s/mappings?from=%s&to=%s".formatted(source, from, to);
	}

}
