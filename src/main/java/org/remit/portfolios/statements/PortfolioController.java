package org.remit.portfolios.statements;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.holdings.Endings;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.steps.Overviews;

/** Portfolios as those who work on them see them. */
@Controller
@RequestMapping("/manage/portfolios")
class PortfolioController {

	private final Portfolios portfolios;

	private final Overviews overviews;

	private final Endings endings;

	private final SettableClock clock;

	PortfolioController(Portfolios portfolios, Overviews overviews, Endings endings, SettableClock clock) {
		this.portfolios = portfolios;
		this.overviews = overviews;
		this.endings = endings;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.portfolios.all());
		return "portfolios/statements/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		this.overviews.show(model, id, actor);
		model.addAttribute("ending", this.endings.of(id).orElse(null));
		model.addAttribute("today", this.clock.today());
		return "portfolios/statements/overview";
	}

}
