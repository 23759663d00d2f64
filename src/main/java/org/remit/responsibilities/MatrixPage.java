package org.remit.responsibilities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.accounts.Area;
import org.remit.accounts.Areas;
import org.remit.boards.Boards;
import org.remit.platform.Actor;
import org.remit.platform.web.Option;
import org.remit.posts.Posts;
import org.remit.sources.Sources;

/** What can be chosen on the page of the frame of a matrix. */
@Component
class MatrixPage {

	static final String VIEW = "responsibilities/edit";

	private final Areas areas;

	private final Posts posts;

	private final Boards boards;

	private final Sources sources;

	MatrixPage(Areas areas, Posts posts, Boards boards, Sources sources) {
		this.areas = areas;
		this.posts = posts;
		this.boards = boards;
		this.sources = sources;
	}

	/**
	 * @param matrix null for a new one
	 */
	String show(Model model, UUID matrix, Actor actor) {
		List<Option> areas = areas(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList();
		List<Option> posts = this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
		List<Option> boards = this.boards.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		List<Option> sources = this.sources.editions().stream().map((one) -> Option.of(one.id(), one.label())).toList();
		model.addAttribute("matrix", matrix);
		model.addAttribute("areas", areas);
		model.addAttribute("posts", posts);
		model.addAttribute("boards", boards);
		model.addAttribute("sources", sources);
		model.addAttribute("names", names(List.of(areas, posts, boards, sources)));
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

	/** What stands for ids where two versions are shown side by side. */
	private static Map<Object, String> names(List<List<Option>> all) {
		Map<Object, String> names = new HashMap<>();
		all.forEach((options) -> options.forEach((one) -> names.put(UUID.fromString(one.value()), one.text())));
		return names;
	}

}
