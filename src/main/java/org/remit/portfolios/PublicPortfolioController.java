package org.remit.portfolios;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.publishing.Archive;
import org.remit.publishing.Formats;
import org.remit.publishing.PublishedPages;

/** Published portfolios, for everyone. */
@Controller
@RequestMapping("/portfolios")
class PublicPortfolioController extends PublishedPages {

	private final PortfolioKind kind;

	private final Archive archive;

	PublicPortfolioController(PortfolioKind kind, Archive archive, Formats formats) {
		super(kind, archive, formats);
		this.kind = kind;
		this.archive = archive;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("portfolios", this.archive.live(this.kind));
		return "portfolios/published";
	}

}
