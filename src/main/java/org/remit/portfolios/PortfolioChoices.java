package org.remit.portfolios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.accounts.Area;
import org.remit.accounts.Areas;
import org.remit.platform.Actor;
import org.remit.platform.web.Option;
import org.remit.posts.Posts;

/** What can be chosen on the page of a portfolio's fields, and how its lists are read. */
@Component
class PortfolioChoices {

	private final Areas areas;

	private final Posts posts;

	private final PortfolioRepository portfolios;

	PortfolioChoices(Areas areas, Posts posts, PortfolioRepository portfolios) {
		this.areas = areas;
		this.posts = posts;
		this.portfolios = portfolios;
	}

	void fill(Model model, PortfolioForm form, Actor actor) {
		model.addAttribute("areas", areas(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList());
		model.addAttribute("posts",
				this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList());
		model.addAttribute("targets", targets(form.id()));
		model.addAttribute("sections", Section.values());
		model.addAttribute("understood", understood(form));
	}

	/** For those who compare their version with another: what ids and links stand for. */
	Map<Object, String> names(PortfolioForm... versions) {
		Map<Object, String> names = new HashMap<>();
		this.areas.all().forEach((area) -> names.put(area.id(), area.name()));
		this.posts.all().forEach((post) -> names.put(post.id(), post.title()));
		Map<String, String> targets = targets(null).stream().collect(Collectors.toMap(Option::value, Option::text));
		for (PortfolioForm version : versions) {
			version.filledLinks()
				.forEach((link) -> names.put(link, link.label() + ": " + targets.getOrDefault(link.target(), "")));
		}
		names.put(LinkForm.EMPTY, "");
		return names;
	}

	private List<Area> areas(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.edits(area.id())).toList();
	}

	/** The area of an officer who has just one, so that nobody need choose it. */
	UUID onlyArea(Actor actor) {
		List<Area> areas = areas(actor);
		return (areas.size() == 1) ? areas.get(0).id() : null;
	}

	private List<Option> targets(UUID own) {
		List<Option> targets = new ArrayList<>();
		targets.add(Option.of(LinkForm.ALL, "All the other portfolios"));
		this.portfolios.all()
			.stream()
			.filter((portfolio) -> !portfolio.id().equals(own))
			.forEach((portfolio) -> targets.add(Option.of(portfolio.id(), portfolio.title())));
		return targets;
	}

	private static Map<String, List<PortfolioSnapshot.Item>> understood(PortfolioForm form) {
		Map<String, List<PortfolioSnapshot.Item>> understood = new LinkedHashMap<>();
		for (Section section : Section.values()) {
			understood.put(section.key(), isReadable(form.typed(section))
					? PortfolioSnapshot.Item.nest(form.lines(section), (at) -> 0) : List.of());
		}
		return understood;
	}

	/** What is refused for its length alone is not worth the work of reading it. */
	private static boolean isReadable(String typed) {
		return typed == null || typed.length() <= PortfolioForm.LONGEST;
	}

}
