package org.remit.publishing.steps;

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
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

@Controller
@RequestMapping("/manage/documents/{document}/publication")
class PublicationController {

	private final Publications publications;

	private final StepPages pages;

	private final Saving saving;

	private final SettableClock clock;

	PublicationController(Publications publications, StepPages pages, Saving saving, SettableClock clock) {
		this.publications = publications;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String confirm(@PathVariable UUID document, Actor actor, Model model) {
		Standing standing = this.pages.show(model, document, Step.PUBLICATION, actor);
		model.addAttribute("form", new PublicationForm(standing.open().version(), this.clock.today()));
		return StepPages.view(Step.PUBLICATION);
	}

	@PostMapping
	String take(@PathVariable UUID document, @Valid @ModelAttribute("form") PublicationForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.publications.publish(actor, document, form.version(), form.inForceFrom());
			flash.addFlashAttribute("done", "Published.");
			return this.pages.overview(document);
		}).orShow(() -> this.pages.again(model, document, Step.PUBLICATION));
	}

}
