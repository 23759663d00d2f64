package org.remit.portfolios;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.Actor;
import org.remit.publishing.Documents;
import org.remit.publishing.Overviews;
import org.remit.publishing.Standings;

/** Portfolios as those who work on them see them. */
@Controller
@RequestMapping("/manage/portfolios")
class PortfolioController {

	private final PortfolioKind kind;

	private final Documents documents;

	private final Standings standings;

	private final Overviews overviews;

	PortfolioController(PortfolioKind kind, Documents documents, Standings standings, Overviews overviews) {
		this.kind = kind;
		this.documents = documents;
		this.standings = standings;
		this.overviews = overviews;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.standings.of(this.documents.ofKind(this.kind)));
		return "portfolios/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		this.overviews.show(model, id, actor);
		return "portfolios/overview";
	}

}
