package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Option;

/** What the pages of a plan show beside its fields. */
@Component
class PlanPage {

	static final String VIEW = "plans/plans/edit";

	private final Areas areas;

	private final Posts posts;

	private final Boards boards;

	private final PlanSuccessions successions;

	private final WrittenPlans written;

	private final ObjectProvider<PlanMentions> mentions;

	PlanPage(Areas areas, Posts posts, Boards boards, PlanSuccessions successions, WrittenPlans written,
			ObjectProvider<PlanMentions> mentions) {
		this.areas = areas;
		this.posts = posts;
		this.boards = boards;
		this.successions = successions;
		this.written = written;
		this.mentions = mentions;
	}

	/** How it goes on a day, as its authors know it. */
	void show(Model model, Plan plan, AsAt asAt) {
		List<PlanSuccession> successions = this.successions.of(plan.id());
		List<PlanSuccession> after = successions.stream()
			.filter((one) -> one.predecessor().id().equals(plan.id()))
			.toList();
		LocalDate replacedOn = after.isEmpty() ? null : after.get(0).happenedOn();
		model.addAttribute("plan", plan);
		model.addAttribute("status", plan.status(replacedOn, asAt.day()));
		model.addAttribute("after", after);
		model.addAttribute("before", successions.stream().filter((one) -> !after.contains(one)).toList());
		model.addAttribute("progress", this.written.progress(plan.id(), WrittenPlans.EVER, asAt.day()));
		model.addAttribute("mentions",
				this.mentions.orderedStream().flatMap((one) -> one.of(plan.id()).stream()).toList());
	}

	/**
	 * What can be chosen among the fields of a plan.
	 * @param plan null for a new one
	 */
	String showChoices(Model model, UUID plan, Actor actor) {
		List<Option> areas = areas(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList();
		List<Option> boards = this.boards.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		List<Option> posts = posts();
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

	List<Option> posts() {
		return this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
	}

	static <T> List<Option> options(T[] values, Function<T, String> label, Function<T, String> hint) {
		return Stream.of(values).map((one) -> Option.of(one, label.apply(one), hint.apply(one))).toList();
	}

	/** What stands for ids where two versions are shown side by side. */
	static Map<Object, String> names(List<Option> options) {
		Map<Object, String> names = new HashMap<>();
		options.forEach((one) -> names.put(UUID.fromString(one.value()), one.text()));
		return names;
	}

}
