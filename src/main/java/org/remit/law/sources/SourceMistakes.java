package org.remit.law.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistake;

/** Finds what about sources may have been entered by mistake, and strikes it out. */
@Component
class SourceMistakes {

	private final Sources sources;

	private final SourceEditions editions;

	private final Supersessions supersessions;

	private final Provisions provisions;

	SourceMistakes(Sources sources, SourceEditions editions, Supersessions supersessions, Provisions provisions) {
		this.sources = sources;
		this.editions = editions;
		this.supersessions = supersessions;
		this.provisions = provisions;
	}

	Entry find(String kind, UUID id) {
		Optional<Entry> entry = switch (Kind.of(kind)) {
			case SOURCE -> this.sources.find(id)
				.map((one) -> new Entry(one.title(), "A source that is no longer in force stays: its editions end.",
						"/manage/sources", one.version()));
			case EDITION -> this.editions.find(id)
				.map((one) -> new Entry(one.label(),
						"An edition that is no longer in force is given a last day instead.",
						"/manage/sources/" + one.source().id(), one.version()));
			case SUPERSESSION -> this.supersessions.find(id)
				.map((one) -> new Entry("that %s".formatted(one.summary()), "Both editions stay in the register.",
						one.later().staffAddress(), one.version()));
			case PROVISION -> this.provisions.find(id)
				.filter((one) -> !one.isMistake())
				.map((one) -> new Entry(one.label(),
						"Whoever cites it already goes on finding it, marked as struck out.",
						one.edition().staffAddress(), one.version()));
		};
		return entry.orElseThrow(() -> new NotFound("Nothing like that"));
	}

	void strikeOut(Actor actor, String kind, UUID id, Mistake mistake) {
		switch (Kind.of(kind)) {
			case SOURCE -> this.sources.strikeOut(actor, id, mistake);
			case EDITION -> this.editions.strikeOut(actor, id, mistake);
			case SUPERSESSION -> this.supersessions.strikeOut(actor, id, mistake);
			case PROVISION -> this.provisions.strikeOut(actor, id, mistake);
		}
	}

	private enum Kind {

		SOURCE, EDITION, SUPERSESSION, PROVISION;

		private static Kind of(String word) {
			return Stream.of(values())
				.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(word))
				.findFirst()
				.orElseThrow(() -> new NotFound("Nothing like that"));
		}

	}

	/**
	 * What is to be struck out.
	 *
	 * @param advice what to do instead where it was right once
	 * @param above the page to go to afterwards
	 */
	record Entry(String what, String advice, String above, Integer version) {

	}

}
