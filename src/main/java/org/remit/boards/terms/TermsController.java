package org.remit.boards.terms;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.publishing.steps.Overviews;

/** Terms of reference as those who work on them see them. */
@Controller
@RequestMapping("/manage/terms-of-reference")
class TermsController {

	private final TermsOfReference terms;

	private final Overviews overviews;

	TermsController(TermsOfReference terms, Overviews overviews) {
		this.terms = terms;
		this.overviews = overviews;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.terms.all());
		return "boards/terms/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("board", this.terms.find(id).board());
		this.overviews.show(model, id, actor);
		return "boards/terms/overview";
	}

}
