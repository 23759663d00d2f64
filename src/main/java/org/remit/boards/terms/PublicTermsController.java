package org.remit.boards.terms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;
import org.remit.publishing.archive.PublishedPages;

/** Published terms of reference, for everyone. */
@Controller
@RequestMapping("/terms-of-reference")
class PublicTermsController extends PublishedPages {

	private final TermsKind kind;

	private final Archive archive;

	PublicTermsController(TermsKind kind, Archive archive, Formats formats) {
		super(kind, archive, formats);
		this.kind = kind;
		this.archive = archive;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("all", this.archive.listed(this.kind));
		return "boards/terms/published";
	}

}
