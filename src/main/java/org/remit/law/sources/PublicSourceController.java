package org.remit.law.sources;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Moved;

/** The public register of sources, with the editions that are announced. */
@Controller
@RequestMapping("/sources")
class PublicSourceController {

	private final Sources sources;

	private final Supersessions supersessions;

	private final Provisions provisions;

	private final Citations citations;

	PublicSourceController(Sources sources, Supersessions supersessions, Provisions provisions, Citations citations) {
		this.sources = sources;
		this.supersessions = supersessions;
		this.provisions = provisions;
		this.citations = citations;
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

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, @RequestParam(required = false) String edition, AsAt asAt) {
		Source source = this.sources.at(address).orElseThrow(() -> new NotFound("No such source"));
		Shelf shelf = this.sources.shelf(List.of(source)).announced(asAt.today());
		SourceEdition shown = shelf.shown(source, asAt.day()).orElseThrow(() -> new NotFound("Not announced"));
		if (!source.slug().equals(address)) {
			return Moved.to("/sources/" + source.slug());
		}
		if (edition != null && !edition.isBlank()) {
			shown = this.sources.edition(source, edition)
				.filter((one) -> one.isAnnounced(asAt.today()))
				.orElseThrow(() -> new NotFound("No such edition"));
		}
		Lineage lineage = new Lineage(this.supersessions.of(shelf.of(source).stream().map(SourceEdition::id).toList()));
		List<Provision> provisions = this.provisions.of(shown.id());
		return new ModelAndView("law/sources/public-source",
				Map.of("source", source, "editions", shelf.of(source), "edition", shown, "lineage",
						lineage.announced(asAt.today()), "provisions", provisions, "cited",
						this.citations.of(provisions)));
	}

}
