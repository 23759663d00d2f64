package org.remit.portfolios.statements;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Formats;
import org.remit.publishing.archive.PublishedPages;

/** Published portfolios, for everyone. */
@Controller
@RequestMapping("/portfolios")
class PublicPortfolioController extends PublishedPages {

	private final PortfolioKind kind;

	private final Archive archive;

	private final HolderBeside holders;

	PublicPortfolioController(PortfolioKind kind, Archive archive, Formats formats, HolderBeside holders) {
		super(kind, archive, formats);
		this.kind = kind;
		this.archive = archive;
		this.holders = holders;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		List<Archive.LiveEdition> editions = this.archive.listed(this.kind, asAt);
		model.addAttribute("portfolios", editions);
		model.addAttribute("holders", this.holders.of(editions, asAt));
		return "portfolios/statements/published";
	}

}
