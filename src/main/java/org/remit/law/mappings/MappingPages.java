package org.remit.law.mappings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

import org.remit.law.provisions.Provision;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourcePages;
import org.remit.law.sources.Supersession;
import org.remit.law.sources.Supersessions;
import org.remit.platform.actor.NotFound;
import org.remit.platform.text.Wording;
import org.remit.platform.web.Option;

/** What the pages show on which somebody says what became of provisions. */
@Component
class MappingPages {

	private static final int LONGEST_HINT = 240;

	private final SourcePages pages;

	private final SourceEditions editions;

	private final Supersessions supersessions;

	private final Provisions provisions;

	private final Mappings mappings;

	MappingPages(SourcePages pages, SourceEditions editions, Supersessions supersessions, Provisions provisions,
			Mappings mappings) {
		this.pages = pages;
		this.editions = editions;
		this.supersessions = supersessions;
		this.provisions = provisions;
		this.mappings = mappings;
	}

	/** The later edition is one of this source, the earlier one any other. */
	void pair(UUID source, UUID from, UUID to, Model model) {
		this.pages.edition(source, to, model);
		SourceEdition earlier = this.editions.find(from)
			.filter((one) -> !one.id().equals(to))
			.orElseThrow(() -> new NotFound("No such edition"));
		model.addAttribute("earlier", earlier);
		model.addAttribute("here", "/manage/sources/%s/mappings".formatted(source));
		model.addAttribute("between", "/manage/sources/%s/mappings/%s/%s".formatted(source, from, to));
	}

	MappingTable table(UUID source, UUID from, UUID to, Model model) {
		pair(source, from, to, model);
		MappingTable table = this.mappings.table(from, to);
		model.addAttribute("table", table);
		return table;
	}

	/** The editions of a source, and for the earlier one also what those replaced. */
	void choices(UUID source, Model model) {
		List<SourceEdition> own = this.editions.of(source);
		List<SourceEdition> replaced = this.supersessions.of(own.stream().map(SourceEdition::id).toList())
			.stream()
			.map(Supersession::earlier)
			.filter((one) -> !one.source().id().equals(source))
			.toList();
		model.addAttribute("laterEditions", options(own.stream()));
		model.addAttribute("earlierEditions", options(Stream.concat(own.stream(), replaced.stream())));
	}

	private static List<Option> options(Stream<SourceEdition> editions) {
		return editions.map((one) -> Option.of(one.id(), one.label())).distinct().toList();
	}

	/** For the form about one earlier provision: the later ones, the most alike first. */
	Provision provision(UUID source, UUID from, UUID to, UUID provision, Model model) {
		pair(source, from, to, model);
		Provision earlier = this.provisions.find(provision)
			.filter((one) -> !one.isMistake() && one.edition().id().equals(from))
			.orElseThrow(() -> new NotFound("No such provision"));
		model.addAttribute("provision", earlier);
		model.addAttribute("relations",
				Stream.of(MappingKind.values())
					.filter((one) -> one != MappingKind.NEW)
					.map((one) -> Option.of(one, one.label(), one.meaning()))
					.toList());
		Wording words = Wording.of(earlier.text());
		List<Provision> later = this.provisions.of(to);
		Map<UUID, Double> likeness = later.stream()
			.collect(Collectors.toMap(Provision::id, (one) -> Wording.of(one.text()).likeness(words)));
		model.addAttribute("later",
				later.stream()
					.sorted(Comparator.comparing((Provision one) -> likeness.get(one.id())).reversed())
					.map((one) -> Option.of(one.id(), one.place(), hint(one)))
					.toList());
		return earlier;
	}

	private static String hint(Provision provision) {
		String text = provision.text().replaceAll("\\s+", " ");
		return (text.length() > LONGEST_HINT) ? StringUtils.truncate(text, LONGEST_HINT) : text;
	}

}
