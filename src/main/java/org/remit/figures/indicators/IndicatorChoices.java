package org.remit.figures.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Posts;
import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.Priority;
import org.remit.platform.actor.Actor;
import org.remit.platform.council.Councils;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;

/** What can be chosen in the forms about indicators. */
@Component
public class IndicatorChoices {

	private final Areas areas;

	private final Posts posts;

	private final Portfolios portfolios;

	private final Priorities priorities;

	private final Indicators indicators;

	private final Councils councils;

	IndicatorChoices(Areas areas, Posts posts, Portfolios portfolios, Priorities priorities, Indicators indicators,
			Councils councils) {
		this.areas = areas;
		this.posts = posts;
		this.portfolios = portfolios;
		this.priorities = priorities;
		this.indicators = indicators;
		this.councils = councils;
	}

	/**
	 * Of an indicator's own form.
	 * @param indicator null for a new one
	 */
	void ofIndicator(UUID indicator, Actor actor, Model model) {
		List<Option> areas = own(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList();
		List<Option> posts = this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
		List<Option> portfolios = portfolios();
		List<Option> priorities = priorities(indicator);
		model.addAttribute("areas", areas);
		model.addAttribute("posts", posts);
		model.addAttribute("portfolios", portfolios);
		model.addAttribute("priorities", priorities);
		model.addAttribute("units", options(Unit.values(), Unit::label));
		model.addAttribute("rates",
				Stream.of(1_000, 10_000, 100_000).map((per) -> Option.of(per, "%,d".formatted(per))).toList());
		model.addAttribute("polarities", options(Polarity.values(), Polarity::label));
		model.addAttribute("frequencies", options(Frequency.values(), Frequency::label));
		model.addAttribute("children", List.of(Option.of(false, "No"), Option.of(true, "Yes",
				"The public is never shown a number that is small, nor one that would give it away.")));
		model.addAttribute("usual", this.councils.current().smallNumberThreshold());
		model.addAttribute("names",
				names(Stream.of(areas, posts, portfolios, priorities).flatMap(List::stream).toList()));
	}

	/** For lists: all areas and portfolios. */
	public void ofFilter(Model model) {
		model.addAttribute("areas",
				this.areas.all().stream().map((area) -> Option.of(area.id(), area.name())).toList());
		model.addAttribute("portfolios", portfolios());
	}

	/** The area of an officer who has just one, so that nobody need choose it. */
	UUID onlyArea(Actor actor) {
		List<Area> areas = own(actor);
		return (areas.size() == 1) ? areas.get(0).id() : null;
	}

	private List<Area> own(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.edits(area.id())).toList();
	}

	private List<Option> portfolios() {
		return this.portfolios.documents().stream().map((one) -> Option.of(one.id(), one.title())).toList();
	}

	/** What plans have today, and what was chosen before although its plan dropped it. */
	private List<Option> priorities(UUID indicator) {
		Stream<Priority> chosen = Optional.ofNullable(indicator)
			.flatMap(this.indicators::find)
			.map(Indicator::priority)
			.filter((one) -> one.endsOn() != null)
			.stream();
		return Stream.concat(this.priorities.all().stream(), chosen)
			.map((one) -> Option.of(one.id(), "%s: %s %s".formatted(one.plan().title(), one.number(), one.title())))
			.toList();
	}

	private static <T> List<Option> options(T[] values, Function<T, String> label) {
		return Stream.of(values).map((value) -> Option.of(value, label.apply(value))).toList();
	}

	/** What stands for ids where two versions are shown side by side. */
	private static Map<Object, String> names(List<Option> options) {
		Map<Object, String> names = new HashMap<>();
		options.forEach((option) -> names.put(UUID.fromString(option.value()), option.text()));
		return names;
	}

}
