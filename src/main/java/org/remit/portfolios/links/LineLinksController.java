package org.remit.portfolios.links;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Saving;
import org.remit.portfolios.portfolios.Line;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.portfolios.Section;

/** Links the lines of a portfolio's section to functions, boards and plans. */
@Controller
@RequestMapping("/manage/portfolios/{portfolio}/links/{section}")
class LineLinksController {

	private static final String FORM = "portfolios/links/links";

	private final LineLinks links;

	private final Portfolios portfolios;

	private final Saving saving;

	LineLinksController(LineLinks links, Portfolios portfolios, Saving saving) {
		this.links = links;
		this.portfolios = portfolios;
		this.saving = saving;
	}

	@GetMapping
	String show(@PathVariable UUID portfolio, @PathVariable String section, Actor actor, Model model) {
		model.addAttribute("form", this.links.form(actor, portfolio, section(section)));
		return show(portfolio, section(section), model);
	}

	@PostMapping
	String link(@PathVariable UUID portfolio, @PathVariable String section,
			@Valid @ModelAttribute("form") LineLinksForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		Section linked = section(section);
		return this.saving.attempt(errors, () -> {
			this.links.link(actor, portfolio, linked, form);
			next.addFlashAttribute("done", "Saved the links of %s.".formatted(linked.label()));
			return "redirect:/manage/portfolios/" + portfolio;
		})
			.theirsIfStale(model, () -> this.links.form(actor, portfolio, linked))
			.orShow(() -> show(portfolio, linked, model));
	}

	private static Section section(String key) {
		return Stream.of(Section.values())
			.filter((section) -> section.isList() && section.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("section"));
	}

	private String show(UUID id, Section section, Model model) {
		Portfolio portfolio = this.portfolios.withLines(id);
		Map<Integer, String> texts = portfolio.lines(section).stream().collect(Collectors.toMap(Line::key, Line::text));
		model.addAttribute("portfolio", portfolio);
		model.addAttribute("section", section);
		model.addAttribute("texts", texts);
		model.addAttribute("targets", this.links.targets());
		return FORM;
	}

}
