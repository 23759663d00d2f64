package org.remit.reports.published;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;
import org.remit.publishing.archive.PublishedPages;

/** Published reports, for everyone. */
@Controller
@RequestMapping("/reports")
class PublicReportController extends PublishedPages {

	private final PublishedReports reports;

	PublicReportController(ReportDocument kind, Archive archive, Formats formats, PublishedReports reports) {
		super(kind, archive, formats);
		this.reports = reports;
	}

	/**
	 * Newest first; of a kind, portfolio, board, meeting or author where somebody asks
	 * for that.
	 */
	@GetMapping
	String list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String portfolio,
			@RequestParam(defaultValue = "") String board, @RequestParam(defaultValue = "") String meeting,
			@RequestParam(defaultValue = "") String person, AsAt asAt, Model model) {
		List<PublishedReport> all = this.reports.on(asAt);
		ReportFilter filter = new ReportFilter(kind, portfolio, board, meeting, person);
		model.addAttribute("filter", filter);
		model.addAttribute("reports", filter.of(all));
		model.addAttribute("kinds", ReportFilter.kinds(all));
		model.addAttribute("portfolios", ReportFilter.portfolios(all));
		model.addAttribute("boards", ReportFilter.boards(all));
		model.addAttribute("meetings", ReportFilter.meetings(all));
		model.addAttribute("people", ReportFilter.people(all));
		return "reports/published/list";
	}

}
