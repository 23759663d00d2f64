package org.remit.duties.matrices;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.publishing.steps.Overviews;

/** Matrices as those who work on them see them. */
@Controller
@RequestMapping("/manage/responsibilities")
class MatrixController {

	private final Matrices matrices;

	private final Overviews overviews;

	MatrixController(Matrices matrices, Overviews overviews) {
		this.matrices = matrices;
		this.overviews = overviews;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.matrices.all());
		return "duties/matrices/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("matrix", this.matrices.get(id));
		this.overviews.show(model, id, actor);
		return "duties/matrices/overview";
	}

}
