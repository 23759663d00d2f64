package org.remit.plans.plans;

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

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** Says which plan took the place of which. */
@Controller("planSuccessionController")
@RequestMapping("/manage/plans/{id}/successions")
class SuccessionController {

	private static final String FORM = "plans/plans/succession";

	private final PlanSuccessions successions;

	private final Plans plans;

	private final PriorityPage page;

	private final Saving saving;

	SuccessionController(PlanSuccessions successions, Plans plans, PriorityPage page, Saving saving) {
		this.successions = successions;
		this.plans = plans;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Actor actor, Model model) {
		show(id, actor, model);
		model.addAttribute("form", SuccessionForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") SuccessionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		show(id, actor, model);
		return this.saving.attempt(errors, () -> {
			this.successions.add(actor, id, form);
			flash.addFlashAttribute("done", "Saved which plan took the place of which.");
			return "redirect:/manage/plans/" + id;
		}).orShow(FORM);
	}

	private void show(UUID id, Actor actor, Model model) {
		Plan plan = this.page.show(model, actor, id);
		model.addAttribute("others",
				this.plans.all()
					.stream()
					.filter((one) -> !one.id().equals(id))
					.map((one) -> Option.of(one.id(), one.title()))
					.toList());
		model.addAttribute("orders",
				List.of(Option.of(true, "The other plan takes the place of %s".formatted(plan.title())),
						Option.of(false, "%s takes the place of the other plan".formatted(plan.title()))));
	}

}
