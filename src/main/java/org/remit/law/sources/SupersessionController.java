package org.remit.law.sources;

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
import org.remit.platform.web.Saving;

/** Says which edition took the place of which. */
@Controller
@RequestMapping("/manage/sources/{source}/editions/{id}/supersessions")
class SupersessionController {

	private static final String FORM = "law/sources/supersession";

	private final Supersessions supersessions;

	private final SourcePages pages;

	private final Saving saving;

	SupersessionController(Supersessions supersessions, SourcePages pages, Saving saving) {
		this.supersessions = supersessions;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID source, @PathVariable UUID id, Actor actor, Model model) {
		this.pages.others(this.pages.edition(actor, source, id, model), model);
		model.addAttribute("form", SupersessionForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID source, @PathVariable UUID id, @Valid @ModelAttribute("form") SupersessionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.supersessions.add(actor, id, form);
			next.addFlashAttribute("done", "Saved what replaces what.");
			return "redirect:/manage/sources/%s/editions/%s".formatted(source, id);
		}).ifRefused(() -> this.pages.others(this.pages.edition(actor, source, id, model), model)).orShow(FORM);
	}

}
