package org.remit.law.provisions;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.law.sources.Lineage;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourcePages;
import org.remit.law.sources.Supersession;
import org.remit.law.sources.Supersessions;
import org.remit.platform.time.SettableClock;

/** An edition with its provisions, as staff keep it. */
@Controller
@RequestMapping("/manage/sources/{source}/editions/{id}")
class StaffEditionController {

	private final SourcePages pages;

	private final Supersessions supersessions;

	private final Provisions provisions;

	private final SettableClock clock;

	StaffEditionController(SourcePages pages, Supersessions supersessions, Provisions provisions, SettableClock clock) {
		this.pages = pages;
		this.supersessions = supersessions;
		this.provisions = provisions;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID source, @PathVariable UUID id, Model model) {
		SourceEdition edition = this.pages.edition(source, id, model);
		Lineage lineage = new Lineage(this.supersessions.of(List.of(id)));
		model.addAttribute("lineage", lineage);
		model.addAttribute("earlier", lineage.replacedBy(edition).stream().map(Supersession::earlier).toList());
		model.addAttribute("provisions", this.provisions.of(id));
		model.addAttribute("today", this.clock.today());
		return "law/provisions/edition";
	}

}
