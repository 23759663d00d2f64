package org.remit.duties.matrices;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Choices;
import org.remit.law.sources.Sources;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;

/** What can be chosen on the page of the frame of a matrix. */
@Component
class MatrixPage {

	static final String VIEW = "duties/matrices/edit";

	private final Choices choices;

	private final Sources sources;

	MatrixPage(Choices choices, Sources sources) {
		this.choices = choices;
		this.sources = sources;
	}

	UUID onlyArea(Actor actor) {
		return this.choices.onlyArea(actor);
	}

	/**
	 * @param matrix null for a new one
	 */
	String show(Model model, UUID matrix, Actor actor) {
		List<Option> areas = this.choices.areas(actor);
		List<Option> posts = this.choices.posts();
		List<Option> boards = this.choices.boards();
		List<Option> sources = this.sources.editions().stream().map((one) -> Option.of(one.id(), one.label())).toList();
		model.addAttribute("matrix", matrix);
		model.addAttribute("areas", areas);
		model.addAttribute("posts", posts);
		model.addAttribute("boards", boards);
		model.addAttribute("sources", sources);
		model.addAttribute("names", Option.names(List.of(areas, posts, boards, sources)));
		return VIEW;
	}

}
