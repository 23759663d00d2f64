package org.remit.duties.actions;

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

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** A future action that is done and becomes an action taken. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/future/{action}/finish")
class FinishController {

	private static final String FORM = "duties/actions/finish";

	private final Actions actions;

	private final ActionsOfOne present;

	private final ResponsibilityPage page;

	private final Saving saving;

	private final SettableClock clock;

	FinishController(Actions actions, ActionsOfOne present, ResponsibilityPage page, Saving saving,
			SettableClock clock) {
		this.actions = actions;
		this.present = present;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID row, @PathVariable UUID action, Actor actor, Model model) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		FutureAction future = this.present.future(responsibility, action);
		this.page.requireRunning(responsibility, future.isOver(this.clock.today()));
		model.addAttribute("action", future);
		model.addAttribute("form", FinishForm.of(future, this.clock.today()));
		return FORM;
	}

	@PostMapping
	String finish(@PathVariable UUID id, @PathVariable UUID row, @PathVariable UUID action,
			@Valid @ModelAttribute("form") FinishForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		model.addAttribute("action", this.present.future(responsibility, action));
		return this.saving.attempt(errors, () -> {
			this.actions.finish(actor, action, form);
			flash.addFlashAttribute("done", "Saved as an action taken. You can say now what shows it.");
			return "redirect:" + ResponsibilityPage.address(responsibility);
		})
			.theirsIfStale(model, () -> FinishForm.of(this.present.future(responsibility, action), this.clock.today()))
			.orShow(FORM);
	}

}
