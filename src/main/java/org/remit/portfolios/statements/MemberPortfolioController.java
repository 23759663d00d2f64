package org.remit.portfolios.statements;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.platform.actor.Actor;
import org.remit.publishing.steps.Overviews;

/**
 * A portfolio as members read it before it is public: what is being written, and where it
 * stands.
 */
@Controller
class MemberPortfolioController {

	private final Overviews overviews;

	MemberPortfolioController(Overviews overviews) {
		this.overviews = overviews;
	}

	@GetMapping("/members/portfolios/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		this.overviews.show(model, id, actor);
		return "portfolios/statements/member";
	}

}
