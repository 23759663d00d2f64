package org.remit.portfolios.changes;

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

/** Adds and changes the changes of a set. */
@Controller
@RequestMapping("/manage/reshuffles/{id}/changes")
class ChangeController {

	private static final String FORM = "portfolios/changes/change";

	private final Changes changes;

	private final ChangePage page;

	private final Saving saving;

	ChangeController(Changes changes, ChangePage page, Saving saving) {
		this.changes = changes;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, ChangeForm asked, Actor actor, Model model) {
		return this.page.open(actor, id, asked, model) ? FORM : "redirect:/manage/reshuffles/%s/changes/person?%s"
			.formatted(id, ChangePage.query(ChangePage.chosen(asked)));
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") ChangeForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving
			.attempt(errors,
					() -> saved(form.ends().isEmpty() ? "Added" : "Added, with what ends for it",
							this.changes.add(actor, id, form), next))
			.ifRefused(() -> this.page.show(actor, id, form, model))
			.orShow(FORM);
	}

	@GetMapping("/{change}")
	String edit(@PathVariable UUID id, @PathVariable UUID change, Actor actor, Model model) {
		this.page.edit(actor, id, change, model);
		return FORM;
	}

	@PostMapping("/{change}")
	String change(@PathVariable UUID id, @PathVariable UUID change, @Valid @ModelAttribute("form") ChangeForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved("Saved", this.changes.change(actor, id, change, form), next))
			.ifRefused(() -> this.page.showAgain(actor, id, change, form, model))
			.orShow(FORM);
	}

	private String saved(String done, Change change, RedirectAttributes next) {
		next.addFlashAttribute("done", "%s: %s.".formatted(done, this.page.words(change)));
		return "redirect:/manage/reshuffles/" + change.reshuffle().id();
	}

}
