package org.remit.law.provisions;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.law.sources.Lineage;
import org.remit.law.sources.Shelf;
import org.remit.law.sources.Source;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Sources;
import org.remit.law.sources.Supersessions;
import org.remit.platform.actor.NotFound;
import org.remit.platform.rooms.Mentioned;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Moved;

/** A source as the public reads it: an edition that is announced, with its provisions. */
@Controller
@RequestMapping("/sources")
class PublicEditionController {

	private final Sources sources;

	private final Supersessions supersessions;

	private final Provisions provisions;

	private final Mentioned mentioned;

	PublicEditionController(Sources sources, Supersessions supersessions, Provisions provisions, Mentioned mentioned) {
		this.sources = sources;
		this.supersessions = supersessions;
		this.provisions = provisions;
		this.mentioned = mentioned;
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
		return new ModelAndView("law/provisions/public-edition",
				Map.of("source", source, "editions", shelf.of(source), "edition", shown, "lineage",
						lineage.announced(asAt.today()), "provisions", provisions, "cited",
						this.mentioned.published(provisions.stream().map(PublicEditionController::thing).toList())));
	}

	private static Thing thing(Provision provision) {
		return new Thing(Provisions.KIND, provision.id(), provision.address());
	}

}
