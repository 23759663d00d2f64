package org.remit.law.sources;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;

/** What the staff's pages about sources show beside their fields. */
@Component
public class SourcePages {

	private final Sources sources;

	private final SourceEditions editions;

	SourcePages(Sources sources, SourceEditions editions) {
		this.sources = sources;
		this.editions = editions;
	}

	public Source source(UUID id, Model model) {
		Source source = this.sources.find(id).orElseThrow(() -> new NotFound("No such source"));
		model.addAttribute("source", source);
		return source;
	}

	/** An edition of this source. */
	public SourceEdition edition(UUID source, UUID id, Model model) {
		SourceEdition edition = this.editions.find(id)
			.filter((one) -> one.source().id().equals(source))
			.orElseThrow(() -> new NotFound("No such edition"));
		model.addAttribute("source", edition.source());
		model.addAttribute("edition", edition);
		return edition;
	}

	/** For those who may change it. */
	public SourceEdition edition(Actor actor, UUID source, UUID id, Model model) {
		Registrars.require(actor);
		return edition(source, id, model);
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
