package org.remit.plans;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.AsAt;
import org.remit.publishing.Archive;
import org.remit.publishing.Formats;
import org.remit.publishing.PublishedPages;

/** Published plans and strategies, for everyone. */
@Controller
@RequestMapping(PlanKind.ADDRESS)
class PublicPlanController extends PublishedPages {

	private final PlanKind kind;

	private final Archive archive;

	PublicPlanController(PlanKind kind, Archive archive, Formats formats) {
		super(kind, archive, formats);
		this.kind = kind;
		this.archive = archive;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		model.addAttribute("plans", this.archive.inForce(this.kind, asAt));
		return "plans/published";
	}

}
