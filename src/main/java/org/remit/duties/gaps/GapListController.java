package org.remit.duties.gaps;

import java.util.List;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.time.AsAt;
import org.remit.platform.web.CsvFile;
import org.remit.platform.web.Listing;

/** The gaps of a day one by one, those that somebody asks for. */
@Controller
class GapListController {

	private final Coverage coverage;

	GapListController(Coverage coverage) {
		this.coverage = coverage;
	}

	@GetMapping(GapFilter.LIST)
	String list(@ModelAttribute("form") GapFilter filter, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Survey survey = this.coverage.on(asAt.day());
		List<Finding> found = filter.of(survey);
		model.addAttribute("page",
				Listing.Page.of(part(found, Listing.page(page)), GapFilter.LIST, filter.parameters()));
		GapChoices.show(model, survey, filter);
		return "duties/gaps/list";
	}

	private static PageImpl<Finding> part(List<Finding> found, Pageable page) {
		return new PageImpl<>(found.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page,
				found.size());
	}

	@GetMapping(GapFilter.LIST + ".csv")
	ResponseEntity<byte[]> csv(@ModelAttribute("form") GapFilter filter, AsAt asAt) {
		List<Finding> found = filter.of(this.coverage.on(asAt.day()));
		return CsvFile.of("gaps-" + asAt.day(), GapSheet.of(asAt.day(), found));
	}

}
