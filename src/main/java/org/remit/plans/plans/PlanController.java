package org.remit.plans.plans;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.publishing.steps.Overviews;

/** Plans as those who work on them see them, on any day. */
@Controller
@RequestMapping("/manage/plans")
class PlanController {

	private final Plans plans;

	private final PlanPage page;

	private final Overviews overviews;

	PlanController(Plans plans, PlanPage page, Overviews overviews) {
		this.plans = plans;
		this.page = page;
		this.overviews = overviews;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.plans.standings());
		return "plans/plans/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Actor actor, Model model) {
		this.page.show(model, this.plans.get(id), asAt);
		this.overviews.show(model, id, actor);
		return "plans/plans/overview";
	}

}
