package org.remit.duties.drafts;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.duties.responsibilities.ReplacementForm;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/**
 * A responsibility that changed on a day: what was before stays readable as at its time.
 */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/replacement")
class ReplacementController {

	private static final String FORM = "duties/drafts/replacement";

	private final Responsibilities responsibilities;

	private final WholeResponsibilities whole;

	private final CitationChoices citations;

	private final ResponsibilityPage page;

	private final Saving saving;

	ReplacementController(Responsibilities responsibilities, WholeResponsibilities whole, CitationChoices citations,
			ResponsibilityPage page, Saving saving) {
		this.responsibilities = responsibilities;
		this.whole = whole;
		this.citations = citations;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		this.page.requireRunning(responsibility, false);
		ReplacementForm form = ReplacementForm.of(this.whole.of(id, row).draft().form(), null, "");
		model.addAttribute("form", form);
		return show(model, responsibility, form);
	}

	@PostMapping
	String replace(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") ReplacementForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		return this.saving.attempt(errors, () -> {
			Responsibility next = this.responsibilities.replace(actor, row, form);
			flash.addFlashAttribute("done", "Saved what takes its place. The one before is kept as it was.");
			return "redirect:/manage/responsibilities/%s/rows/%s".formatted(id, next.id());
		})
			.theirsIfStale(model,
					() -> ReplacementForm.of(this.whole.of(id, row).draft().form(), form.from(), form.reason()))
			.orShow(() -> show(model, responsibility, form));
	}

	private String show(Model model, Responsibility responsibility, ReplacementForm form) {
		List<Option> provisions = this.citations.of(responsibility.matrix().id(),
				form.row(responsibility.section().id()));
		model.addAttribute("provisions", provisions);
		this.page.showChoices(model, provisions);
		return FORM;
	}

}
