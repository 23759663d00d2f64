package org.remit.figures.savings;

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
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Tells how a saving stood on a day, and corrects that. */
@Controller
@RequestMapping(SavingsFilter.LIST + "/{line}/positions")
class PositionController {

	private static final String FORM = "figures/savings/position";

	private final SavingsPositions positions;

	private final SavingsPages pages;

	private final Saving saving;

	private final SettableClock clock;

	PositionController(SavingsPositions positions, SavingsPages pages, Saving saving, SettableClock clock) {
		this.positions = positions;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID line, Actor actor, Model model) {
		show(line, actor, model);
		model.addAttribute("form", PositionForm.blank(this.clock.today()));
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID line, @Valid @ModelAttribute("form") PositionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		show(line, actor, model);
		return this.saving.attempt(errors, () -> saved(this.positions.add(actor, line, form), next)).orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID line, @PathVariable UUID id, Actor actor, Model model) {
		show(line, actor, model);
		model.addAttribute("form", PositionForm.of(position(line, id, model)));
		return FORM;
	}

	@PostMapping("/{id}/edit")
	String change(@PathVariable UUID line, @PathVariable UUID id, @Valid @ModelAttribute("form") PositionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		show(line, actor, model);
		PositionForm theirs = PositionForm.of(position(line, id, model));
		return this.saving.attempt(errors, () -> saved(this.positions.change(actor, id, form), next))
			.theirs(model, () -> theirs)
			.orShow(FORM);
	}

	private void show(UUID line, Actor actor, Model model) {
		this.pages.edited(line, actor, model);
		SavingsPages.ratings(model);
	}

	private SavingsPosition position(UUID line, UUID id, Model model) {
		SavingsPosition position = this.positions.get(id);
		if (!position.saving().id().equals(line)) {
			throw new NotFound("No such position of this saving");
		}
		model.addAttribute("position", position);
		return position;
	}

	private static String saved(SavingsPosition position, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved how it stood on %s.".formatted(Day.write(position.asAt())));
		return "redirect:" + SavingsFilter.LIST + "/" + position.saving().id();
	}

}
