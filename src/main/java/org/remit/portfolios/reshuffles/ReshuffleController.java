package org.remit.portfolios.reshuffles;

import java.util.Map;
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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Saving;

/** Reshuffles as sets: what they are called, when they take effect. */
@Controller
@RequestMapping("/manage/reshuffles")
class ReshuffleController {

	private static final String FORM = "portfolios/reshuffles/form";

	private final Reshuffles reshuffles;

	private final Saving saving;

	private final SettableClock clock;

	ReshuffleController(Reshuffles reshuffles, Saving saving, SettableClock clock) {
		this.reshuffles = reshuffles;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) String page, Actor actor, Model model) {
		model.addAttribute("page",
				Listing.Page.of(this.reshuffles.all(actor, Listing.page(page)), "/manage/reshuffles", Map.of()));
		return "portfolios/reshuffles/list";
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", ReshuffleForm.blank(this.clock.today()));
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") ReshuffleForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.reshuffles.add(actor, form), next))
			.ifStale(() -> show(actor, form.id(), model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", show(actor, id, model));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ReshuffleForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.reshuffles.change(actor, id, form), next))
			.ifRefused(() -> show(actor, id, model))
			.orShow(FORM);
	}

	private ReshuffleForm show(Actor actor, UUID id, Model model) {
		Reshuffle reshuffle = this.reshuffles.get(actor, id);
		ReshuffleForm theirs = ReshuffleForm.of(reshuffle);
		model.addAttribute("reshuffle", reshuffle);
		model.addAttribute("theirs", theirs);
		return theirs;
	}

	private static String saved(Reshuffle reshuffle, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved \u201c%s\u201d.".formatted(reshuffle.title()));
		return "redirect:/manage/reshuffles/" + reshuffle.id();
	}

}
