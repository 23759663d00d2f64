package org.remit.figures.indicators;

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

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Saving;

/** Sets, changes and removes the targets of an indicator. */
@Controller
@RequestMapping("/manage/indicators/{indicator}/targets")
class TargetController {

	private static final String FORM = "figures/indicators/target";

	private final Targets targets;

	private final Indicators indicators;

	private final Saving saving;

	TargetController(Targets targets, Indicators indicators, Saving saving) {
		this.targets = targets;
		this.indicators = indicators;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID indicator, Actor actor, Model model) {
		show(indicator, actor, model);
		model.addAttribute("form", TargetForm.blank());
		return FORM;
	}

	@PostMapping
	String set(@PathVariable UUID indicator, @Valid @ModelAttribute("form") TargetForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		show(indicator, actor, model);
		return this.saving.attempt(errors, () -> saved(this.targets.set(actor, indicator, form), next)).orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID indicator, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", TargetForm.of(show(indicator, id, actor, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID indicator, @PathVariable UUID id, @Valid @ModelAttribute("form") TargetForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		show(indicator, id, actor, model);
		return this.saving.attempt(errors, () -> saved(this.targets.change(actor, id, form), next))
			.theirs(model, () -> TargetForm.of(show(indicator, id, actor, model)))
			.orShow(FORM);
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID indicator, @PathVariable UUID id, @RequestParam(required = false) Integer version,
			Actor actor, Model model, RedirectAttributes next) {
		show(indicator, id, actor, model);
		this.targets.remove(actor, id, version);
		next.addFlashAttribute("done", "Removed the target.");
		return "redirect:/manage/indicators/" + indicator;
	}

	private void show(UUID indicator, Actor actor, Model model) {
		model.addAttribute("indicator", this.indicators.kept(actor, indicator));
	}

	private Target show(UUID indicator, UUID id, Actor actor, Model model) {
		show(indicator, actor, model);
		Target target = this.targets.find(id)
			.filter((one) -> one.indicator().id().equals(indicator))
			.orElseThrow(() -> new NotFound("No such target"));
		model.addAttribute("target", target);
		return target;
	}

	private static String saved(Target target, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved the target.");
		return "redirect:/manage/indicators/" + target.indicator().id();
	}

}
