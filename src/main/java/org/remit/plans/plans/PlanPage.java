package org.remit.plans.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;

/** What can be chosen where a plan is made or changed. */
@Component
class PlanPage {

	static final String VIEW = "plans/plans/edit";

	private final Areas areas;

	private final Posts posts;

	private final Boards boards;

	PlanPage(Areas areas, Posts posts, Boards boards) {
		this.areas = areas;
		this.posts = posts;
		this.boards = boards;
	}

	/**
	 * What can be chosen among the fields of a plan.
	 * @param plan null for a new one
	 */
	String showChoices(Model model, UUID plan, Actor actor) {
		List<Option> areas = areas(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList();
		List<Option> boards = this.boards.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		List<Option> posts = this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
		model.addAttribute("plan", plan);
		model.addAttribute("areas", areas);
		model.addAttribute("boards", boards);
		model.addAttribute("posts", posts);
		model.addAttribute("types", options(PlanType.values(), PlanType::label, (one) -> ""));
		model.addAttribute("stages", options(Stage.values(), Stage::label, Stage::meaning));
		model.addAttribute("framework",
				List.of(Option.of(true, "Yes", "Only the full council adopts it."), Option.of(false, "No")));
		model.addAttribute("names", names(Stream.of(areas, boards, posts).flatMap(List::stream).toList()));
		return VIEW;
	}

	/** The area of an officer who has just one, so that nobody need choose it. */
	UUID onlyArea(Actor actor) {
		List<Area> areas = areas(actor);
		return (areas.size() == 1) ? areas.get(0).id() : null;
	}

	private List<Area> areas(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.edits(area.id())).toList();
	}

	static <T> List<Option> options(T[] values, Function<T, String> label, Function<T, String> hint) {
		return Stream.of(values).map((one) -> Option.of(one, label.apply(one), hint.apply(one))).toList();
	}

	/** What stands for ids where two versions are shown side by side. */
	private static Map<Object, String> names(List<Option> options) {
		Map<Object, String> names = new HashMap<>();
		options.forEach((one) -> names.put(UUID.fromString(one.value()), one.text()));
		return names;
	}

}
