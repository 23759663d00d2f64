package org.remit.duties.actions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** A future action: who sees to it, until when, how it stands and who hears of it. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/future/{action}")
class FutureController {

	private static final String FORM = "duties/actions/future";

	private final Actions actions;

	private final ActionsOfOne present;

	private final ResponsibilityPage page;

	private final Saving saving;

	private final SettableClock clock;

	FutureController(Actions actions, ActionsOfOne present, ResponsibilityPage page, Saving saving,
			SettableClock clock) {
		this.actions = actions;
		this.present = present;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String edit(@PathVariable UUID id, @PathVariable UUID row, @PathVariable UUID action, Actor actor, Model model) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		FutureAction future = this.present.future(responsibility, action);
		this.page.requireRunning(responsibility, future.isOver(this.clock.today()));
		model.addAttribute("form", FutureForm.of(future));
		return show(model, future);
	}

	@PostMapping
	String save(@PathVariable UUID id, @PathVariable UUID row, @PathVariable UUID action,
			@Valid @ModelAttribute("form") FutureForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		FutureAction before = this.present.future(responsibility, action);
		return this.saving.attempt(errors, () -> {
			this.actions.describe(actor, action, form);
			flash.addFlashAttribute("done", "Action saved.");
			return "redirect:" + ResponsibilityPage.address(responsibility);
		})
			.theirsIfStale(model, () -> FutureForm.of(this.present.future(responsibility, action)))
			.orShow(() -> show(model, before));
	}

	private String show(Model model, FutureAction action) {
		model.addAttribute("action", action);
		model.addAttribute("statuses", statuses(action));
		this.page.showChoices(model, List.of());
		return FORM;
	}

	/**
	 * What is done is finished on a page of its own, and then stands among what was done.
	 * @param action null for a new one
	 */
	static List<Option> statuses(FutureAction action) {
		return Stream.of(ActionStatus.values())
			.filter((one) -> one != ActionStatus.DONE || action != null && action.status() == ActionStatus.DONE)
			.map((one) -> Option.of(one.name(), one.label(), one.needsReason() ? "Say why below" : ""))
			.toList();
	}

}
