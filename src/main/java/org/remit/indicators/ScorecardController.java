package org.remit.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.platform.AsAt;
import org.remit.publishing.PublishedLinks;

/** How everything that is measured stands, portfolio by portfolio, on one page. */
@Controller
class ScorecardController {

	private final Indicators indicators;

	private final PublicFigures figures;

	private final PublishedLinks published;

	ScorecardController(Indicators indicators, PublicFigures figures, PublishedLinks published) {
		this.indicators = indicators;
		this.figures = figures;
		this.published = published;
	}

	@GetMapping("/scorecards")
	String show(AsAt asAt, Model model) {
		List<Indicator> all = this.indicators.all();
		Map<UUID, Standing> standings = this.figures.latest(all.stream().map(Indicator::id).toList(), asAt.day());
		model.addAttribute("cards", cards(all, standings));
		return "indicators/scorecards";
	}

	/** A portfolio that is not published is not named. */
	private List<Scorecard> cards(List<Indicator> all, Map<UUID, Standing> standings) {
		Map<UUID, PublishedLinks.Link> links = this.published.byDocument();
		Map<String, Scorecard> cards = new TreeMap<>();
		Scorecard rest = new Scorecard("Other indicators", "", new ArrayList<>());
		all.stream().filter((one) -> standings.containsKey(one.id())).forEach((indicator) -> {
			PublishedLinks.Link link = (indicator.portfolio() != null) ? links.get(indicator.portfolio().id()) : null;
			Scorecard card = (link == null) ? rest : cards.computeIfAbsent(link.title(),
					(title) -> new Scorecard(title, link.href(), new ArrayList<>()));
			card.lines().add(new Scorecard.Line(indicator, standings.get(indicator.id())));
		});
		List<Scorecard> sorted = new ArrayList<>(cards.values());
		if (!rest.lines().isEmpty()) {
			sorted.add(rest);
		}
		return sorted;
	}

}
