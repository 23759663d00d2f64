package org.remit.plans.published;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;
import org.remit.publishing.archive.PublishedPages;

/** Published plans and strategies, for everyone. */
@Controller
@RequestMapping(PlanKind.ADDRESS)
class PublicPlanController extends PublishedPages {

	private final PublishedPlans plans;

	PublicPlanController(PlanKind kind, Archive archive, Formats formats, PublishedPlans plans) {
		super(kind, archive, formats);
		this.plans = plans;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		model.addAttribute("plans", this.plans.inForce(asAt));
		return "plans/published/list";
	}

}
