package org.remit.duties.responsibilities;

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

/** A responsibility that is no more after a day. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/end")
class ResponsibilityEndController {

	private static final String FORM = "duties/responsibilities/end";

	private final Responsibilities responsibilities;

	private final ResponsibilityPage page;

	private final Saving saving;

	private final SettableClock clock;

	ResponsibilityEndController(Responsibilities responsibilities, ResponsibilityPage page, Saving saving,
			SettableClock clock) {
		this.responsibilities = responsibilities;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		this.page.requireRunning(responsibility, false);
		model.addAttribute("form", EndForm.of(responsibility, this.clock.today()));
		return FORM;
	}

	@PostMapping
	String end(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") EndForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		return this.saving.attempt(errors, () -> {
			this.responsibilities.end(actor, row, form);
			flash.addFlashAttribute("done", "The end of the responsibility is saved.");
			return "redirect:/manage/responsibilities/%s/rows".formatted(id);
		})
			.theirsIfStale(model, () -> EndForm.of(this.page.show(id, row, actor, model), this.clock.today()))
			.orShow(FORM);
	}

}
