package org.remit.portfolios.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.portfolios.Section;
import org.remit.portfolios.portfolios.TypedLink;

/** What can be chosen on the page of a portfolio's fields, and how its lists are read. */
@Component
class PortfolioChoices {

	private final Areas areas;

	private final Posts posts;

	private final Portfolios portfolios;

	PortfolioChoices(Areas areas, Posts posts, Portfolios portfolios) {
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
		if (model.getAttribute("theirs") instanceof PortfolioForm theirs) {
			model.addAttribute("names", names(form, theirs));
		}
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
		targets.add(Option.of(TypedLink.ALL, "All the other portfolios"));
		this.portfolios.documents()
			.stream()
			.filter((one) -> !one.id().equals(own))
			.forEach((one) -> targets.add(Option.of(one.id(), one.title())));
		return targets;
	}

	/** What stands for ids where two versions are shown side by side. */
	private Map<Object, String> names(PortfolioForm... forms) {
		Map<Object, String> names = new HashMap<>();
		this.areas.all().forEach((area) -> names.put(area.id(), area.name()));
		this.posts.all().forEach((post) -> names.put(post.id(), post.title()));
		List<Option> targets = targets(null);
		Stream.of(forms)
			.flatMap((form) -> form.links().stream())
			.forEach((link) -> names.put(link, words(link, targets)));
		return names;
	}

	private static String words(TypedLink link, List<Option> targets) {
		String target = targets.stream()
			.filter((option) -> option.value().equals(link.target()))
			.findFirst()
			.map(Option::text)
			.orElse("");
		return Stream.of(link.label(), target).filter(StringUtils::hasText).collect(Collectors.joining(": "));
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
