package org.remit.duties.gaps;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.platform.time.AsAt;

/** How much is answered for on a day, how that went, and where the gaps are. */
@Controller
class GapController {

	private final Coverage coverage;

	GapController(Coverage coverage) {
		this.coverage = coverage;
	}

	@GetMapping("/manage/gaps")
	String show(AsAt asAt, Model model) {
		List<Survey> surveys = this.coverage.until(asAt.day());
		Trend.show(model, surveys, "/manage/gaps");
		model.addAttribute("all", GapFilter.NONE);
		model.addAttribute("facets", Facet.values());
		model.addAttribute("source", Facet.SOURCE);
		model.addAttribute("uncovered", Missing.UNCOVERED);
		return "duties/gaps/overview";
	}

}
