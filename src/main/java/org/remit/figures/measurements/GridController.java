package org.remit.figures.measurements;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.figures.indicators.IndicatorChoices;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** Enters figures of many indicators on one page. */
@Controller
@RequestMapping("/manage/indicators/figures")
class GridController {

	private static final String GRID = "figures/measurements/figures";

	private final FigureGrid grid;

	private final Measurements measurements;

	private final IndicatorChoices choices;

	private final Saving saving;

	GridController(FigureGrid grid, Measurements measurements, IndicatorChoices choices, Saving saving) {
		this.grid = grid;
		this.measurements = measurements;
		this.choices = choices;
		this.saving = saving;
	}

	@ModelAttribute
	void choices(Model model) {
		this.choices.ofFilter(model);
		model.addAttribute("allSeries", Stream.of(Series.values()).map((one) -> Option.of(one, one.label())).toList());
	}

	@GetMapping
	String open(@ModelAttribute("form") GridForm form, BindingResult errors, Actor actor, Model model) {
		if (form.endsOn() != null && !errors.hasErrors()) {
			List<FigureGrid.Line> lines = this.grid.lines(actor, form);
			model.addAttribute("lines", lines);
			model.addAttribute("form", form.with(lines.stream().map(FigureGrid.Line::row).toList()));
		}
		return GRID;
	}

	@PostMapping
	String record(@Valid @ModelAttribute("form") GridForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		List<FigureGrid.Line> lines = this.grid.sent(actor, form);
		model.addAttribute("lines", lines);
		List<FigureEntry> entries = (form.endsOn() != null) ? this.grid.entries(form, lines, errors) : List.of();
		return this.saving.attempt(errors, () -> {
			next.addFlashAttribute("done", done(this.measurements.record(actor, entries)));
			next.addAllAttributes(form.parameters());
			return "redirect:/manage/indicators/figures";
		}).ifStale(() -> model.addAttribute("stale", true)).orShow(GRID);
	}

	static String done(int recorded) {
		return switch (recorded) {
			case 0 -> "Nothing was changed.";
			case 1 -> "Recorded 1 figure. It is public once it is released.";
			default -> "Recorded %d figures. They are public once they are released.".formatted(recorded);
		};
	}

}
