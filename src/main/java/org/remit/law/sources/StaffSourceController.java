package org.remit.law.sources;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;

/** The staff's register of sources, with what is not announced yet. */
@Controller
@RequestMapping("/manage/sources")
class StaffSourceController {

	private final Sources sources;

	private final Supersessions supersessions;

	private final SourcePages pages;

	private final AuditTrail trail;

	StaffSourceController(Sources sources, Supersessions supersessions, SourcePages pages, AuditTrail trail) {
		this.sources = sources;
		this.supersessions = supersessions;
		this.pages = pages;
		this.trail = trail;
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
		Page<Source> found = this.sources.search(filter, Listing.page(page));
		model.addAttribute("filter", filter);
		model.addAttribute("page", Listing.Page.of(found, "/manage/sources", filter.parameters()));
		model.addAttribute("shelf", this.sources.shelf(found.getContent()));
		return "law/sources/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Model model) {
		Source source = this.pages.source(id, model);
		List<SourceEdition> editions = this.sources.shelf(List.of(source)).of(source);
		model.addAttribute("editions", editions);
		model.addAttribute("known", editions.stream().anyMatch((edition) -> edition.isAnnounced(asAt.today())));
		model.addAttribute("lineage",
				new Lineage(this.supersessions.of(editions.stream().map(SourceEdition::id).toList())));
		model.addAttribute("trail", this.trail.of(Sources.KIND, id));
		return "law/sources/source";
	}

}
