package org.remit.figures.scorecards;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.PublishedLinks;

/** How everything that is measured stands, all of it or of one portfolio or plan. */
@Controller
@RequestMapping("/scorecards")
class ScorecardController {

	private static final String ONE = "figures/scorecards/scorecard";

	private final Scorecards scorecards;

	private final PublishedLinks published;

	ScorecardController(Scorecards scorecards, PublishedLinks published) {
		this.scorecards = scorecards;
		this.published = published;
	}

	@GetMapping
	String all(AsAt asAt, Model model) {
		model.addAttribute("cards", this.scorecards.byPortfolio(this.published.all(), asAt));
		model.addAttribute("plans", this.scorecards.measured(asAt));
		return "figures/scorecards/scorecards";
	}

	@GetMapping(params = "plan")
	String ofPlan(@RequestParam String plan, AsAt asAt, Model model) {
		PublishedLinks.Link link = find("/plans/", plan);
		model.addAttribute("about", link);
		model.addAttribute("cards", this.scorecards.ofPlan(link.document(), asAt));
		return ONE;
	}

	@GetMapping(params = { "portfolio", "!plan" })
	String ofPortfolio(@RequestParam String portfolio, AsAt asAt, Model model) {
		PublishedLinks.Link link = find("/portfolios/", portfolio);
		model.addAttribute("about", link);
		model.addAttribute("cards", List.of(this.scorecards.ofPortfolio(link, asAt)));
		return ONE;
	}

	private PublishedLinks.Link find(String register, String slug) {
		return this.published.all()
			.stream()
			.filter((link) -> Objects.equals(link.href(), register + slug))
			.findFirst()
			.orElseThrow(() -> new NotFound("scorecard"));
	}

}
