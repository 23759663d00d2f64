package org.remit.law.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;

/** What the staff's pages about sources show beside their fields. */
@Component
class SourcePages {

	private final Sources sources;

	private final SourceEditions editions;

	private final Provisions provisions;

	SourcePages(Sources sources, SourceEditions editions, Provisions provisions) {
		this.sources = sources;
		this.editions = editions;
		this.provisions = provisions;
	}

	Source source(UUID id, Model model) {
		Source source = this.sources.find(id).orElseThrow(() -> new NotFound("No such source"));
		model.addAttribute("source", source);
		return source;
	}

	/** An edition of this source. */
	SourceEdition edition(UUID source, UUID id, Model model) {
		SourceEdition edition = this.editions.find(id)
			.filter((one) -> one.source().id().equals(source))
			.orElseThrow(() -> new NotFound("No such edition"));
		model.addAttribute("source", edition.source());
		model.addAttribute("edition", edition);
		return edition;
	}

	/** For those who may change it. */
	SourceEdition edition(Actor actor, UUID source, UUID id, Model model) {
		Registrars.require(actor);
		return edition(source, id, model);
	}

	/** A provision of this edition, for those who may change it. */
	Provision provision(Actor actor, UUID source, UUID edition, UUID id, Model model) {
		edition(actor, source, edition, model);
		Provision provision = this.provisions.find(id)
			.filter((one) -> !one.isMistake() && one.edition().id().equals(edition))
			.orElseThrow(() -> new NotFound("No such provision"));
		model.addAttribute("provision", provision);
		return provision;
	}

	/** Where a provision may stand: behind any other of its edition. */
	void places(UUID edition, UUID provision, Model model) {
		SourceChoices.ofProvision(model);
		List<Option> places = new ArrayList<>();
		Map<Object, String> names = new HashMap<>();
		this.provisions.of(edition).stream().filter((one) -> !one.id().equals(provision)).forEach((one) -> {
			places.add(Option.of(one.id(), "Behind " + one.place()));
			names.put(one.id(), "Behind " + one.place());
		});
		model.addAttribute("places", places);
		model.addAttribute("names", names);
	}

	/** The editions that another one may replace or be replaced by. */
	void others(SourceEdition edition, Model model) {
		List<Option> others = this.sources.editions()
			.stream()
			.filter((one) -> !one.id().equals(edition.id()))
			.map((one) -> Option.of(one.id(), one.label()))
			.toList();
		model.addAttribute("others", others);
		model.addAttribute("orders", List.of(Option.of(true, "%s replaces the other".formatted(edition.label())),
				Option.of(false, "The other replaces %s".formatted(edition.label()))));
		model.addAttribute("endings", List.of(Option.of(true, "Yes, its last day is the day before"),
				Option.of(false, "No", "For a part that was replaced, or where its last day is entered already.")));
	}

}
