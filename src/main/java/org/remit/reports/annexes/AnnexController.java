package org.remit.reports.annexes;

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

/** Writing the parts of a report that the public doesn't read. */
@Controller
@RequestMapping("/manage/reports/{id}/annexes")
class AnnexController {

	private final Annexes annexes;

	private final AnnexPage page;

	private final Saving saving;

	AnnexController(Annexes annexes, AnnexPage page, Saving saving) {
		this.annexes = annexes;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String begin(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", AnnexForm.blank());
		return this.page.show(model, id, null, actor);
	}

	@PostMapping("/new")
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") AnnexForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		this.page.show(model, id, null, actor);
		return this.saving.attempt(errors, () -> {
			this.annexes.add(actor, id, form);
			return done(id, "Annex saved. The public reads only that it is there and why it is withheld.", flash);
		}).orShow(AnnexPage.VIEW);
	}

	@GetMapping("/{annex}")
	String edit(@PathVariable UUID id, @PathVariable UUID annex, Actor actor, Model model) {
		model.addAttribute("form", this.annexes.form(actor, id, annex));
		return this.page.show(model, id, annex, actor);
	}

	@PostMapping(path = "/{annex}", params = "!remove")
	String change(@PathVariable UUID id, @PathVariable UUID annex, @Valid @ModelAttribute("form") AnnexForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		AnnexForm present = this.annexes.form(actor, id, annex);
		this.page.show(model, id, annex, actor);
		return this.saving.attempt(errors, () -> {
			this.annexes.change(actor, id, annex, form);
			return done(id, "Annex saved.", flash);
		}).theirsIfStale(model, () -> present).orShow(AnnexPage.VIEW);
	}

	@PostMapping(path = "/{annex}", params = "remove")
	String remove(@PathVariable UUID id, @PathVariable UUID annex, @ModelAttribute("form") AnnexForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		this.page.show(model, id, annex, actor);
		return this.saving.attempt(errors, () -> {
			this.annexes.remove(actor, id, annex, form.version());
			return done(id, "Annex removed.", flash);
		}).orShow(AnnexPage.VIEW);
	}

	private static String done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("done", words);
		return "redirect:/manage/reports/" + id;
	}

}
