package org.remit.duties.assurance;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;
import org.remit.publishing.archive.PublishedPages;

/** Published tests of assurance, for everyone. */
@Controller
@RequestMapping("/assurance")
class PublicAssuranceController extends PublishedPages {

	private final AssuranceKind kind;

	private final Archive archive;

	PublicAssuranceController(AssuranceKind kind, Archive archive, Formats formats) {
		super(kind, archive, formats);
		this.kind = kind;
		this.archive = archive;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		model.addAttribute("tests", this.archive.listed(this.kind, asAt));
		return "duties/assurance/published";
	}

}
