package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.plans.plans.Plan;
import org.remit.plans.plans.PlanSuccession;
import org.remit.plans.plans.PlanSuccessions;
import org.remit.plans.plans.Plans;
import org.remit.platform.actor.Actor;
import org.remit.platform.rooms.Mentioned;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.AsAt;
import org.remit.publishing.steps.Overviews;

/** Plans as those who work on them see them, on any day. */
@Controller
@RequestMapping("/manage/plans")
class PlanController {

	private final Plans plans;

	private final PlanSuccessions successions;

	private final WrittenPlans written;

	private final Mentioned mentioned;

	private final Overviews overviews;

	PlanController(Plans plans, PlanSuccessions successions, WrittenPlans written, Mentioned mentioned,
			Overviews overviews) {
		this.plans = plans;
		this.successions = successions;
		this.written = written;
		this.mentioned = mentioned;
		this.overviews = overviews;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.plans.standings());
		return "plans/progress/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Actor actor, Model model) {
		Plan plan = this.plans.get(id);
		model.addAttribute("plan", plan);
		model.addAttribute("progress", this.written.progress(id, WrittenPlans.EVER, asAt.day()));
		model.addAttribute("mentions",
				this.mentioned.written(new Thing(Plans.KIND, id, "/plans/" + plan.document().slug())));
		showSuccessions(model, plan, asAt.day());
		this.overviews.show(model, id, actor);
		return "plans/progress/overview";
	}

	private void showSuccessions(Model model, Plan plan, LocalDate day) {
		List<PlanSuccession> successions = this.successions.of(plan.id());
		List<PlanSuccession> after = successions.stream()
			.filter((one) -> one.predecessor().id().equals(plan.id()))
			.toList();
		LocalDate replacedOn = after.isEmpty() ? null : after.get(0).happenedOn();
		model.addAttribute("status", plan.status(replacedOn, day));
		model.addAttribute("after", after);
		model.addAttribute("before", successions.stream().filter((one) -> !after.contains(one)).toList());
	}

}
