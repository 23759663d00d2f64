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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out what was entered about sources by mistake. */
@Controller
@RequestMapping("/manage/sources/mistakes/{kind}/{id}")
class SourceMistakeController {

	private static final String FORM = "law/sources/mistake";

	private final SourceMistakes mistakes;

	private final Saving saving;

	SourceMistakeController(SourceMistakes mistakes, Saving saving) {
		this.mistakes = mistakes;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable String kind, @PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", new Mistake("", show(kind, id, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable String kind, @PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		SourceMistakes.Entry entry = show(kind, id, model);
		return this.saving.attempt(errors, () -> {
			this.mistakes.strikeOut(actor, kind, id, form);
			next.addFlashAttribute("done", "Struck it out.");
			return "redirect:" + entry.above();
		}).theirs(model, () -> new Mistake("", entry.version())).orShow(FORM);
	}

	private SourceMistakes.Entry show(String kind, UUID id, Model model) {
		SourceMistakes.Entry entry = this.mistakes.find(kind, id);
		model.addAttribute("entry", entry);
		model.addAttribute("here", "/manage/sources/mistakes/%s/%s".formatted(kind, id));
		return entry;
	}

}
