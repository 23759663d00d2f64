package org.remit.law.provisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

import org.remit.law.sources.SourceChoices;
import org.remit.law.sources.SourcePages;
import org.remit.law.sources.Strength;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;

/** What the staff's pages about provisions show beside their fields. */
@Component
class ProvisionPages {

	private final SourcePages pages;

	private final Provisions provisions;

	ProvisionPages(SourcePages pages, Provisions provisions) {
		this.pages = pages;
		this.provisions = provisions;
	}

	/** A provision of this edition, for those who may change it. */
	Provision provision(Actor actor, UUID source, UUID edition, UUID id, Model model) {
		this.pages.edition(actor, source, edition, model);
		Provision provision = this.provisions.find(id)
			.filter((one) -> !one.isMistake() && one.edition().id().equals(edition))
			.orElseThrow(() -> new NotFound("No such provision"));
		model.addAttribute("provision", provision);
		return provision;
	}

	/** Where a provision may stand: behind any other of its edition. */
	void places(UUID edition, UUID provision, Model model) {
		model.addAttribute("strengths",
				Stream.of(Strength.values())
					.map((one) -> Option.of(one, StringUtils.capitalize(one.label()), one.meaning()))
					.toList());
		model.addAttribute("extents", SourceChoices.extents());
		List<Option> places = new ArrayList<>();
		Map<Object, String> names = new HashMap<>();
		this.provisions.of(edition).stream().filter((one) -> !one.id().equals(provision)).forEach((one) -> {
			places.add(Option.of(one.id(), "Behind " + one.place()));
			names.put(one.id(), "Behind " + one.place());
		});
		model.addAttribute("places", places);
		model.addAttribute("names", names);
	}

}
