package org.remit.law.sources;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;

/** The public register of sources, with the editions that are announced. */
@Controller
@RequestMapping("/sources")
class PublicSourceController {

	private final Sources sources;

	PublicSourceController(Sources sources) {
		this.sources = sources;
	}

	@ModelAttribute
	void choices(Model model) {
		SourceChoices.ofFilter(model);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(required = false) SourceKind kind,
			@RequestParam(required = false) Extent extent, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		SourceFilter filter = new SourceFilter(q, kind, extent);
		Page<Source> found = this.sources.searchAnnounced(filter, asAt.today(), Listing.page(page));
		model.addAttribute("filter", filter);
		model.addAttribute("page", Listing.Page.of(found, "/sources", filter.parameters()));
		model.addAttribute("shelf", this.sources.shelf(found.getContent()).announced(asAt.today()));
		return "law/sources/public-sources";
	}

}
