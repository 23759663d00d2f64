package org.remit.reshuffles;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.text.Day;
import org.remit.portfolios.Portfolios;
import org.remit.publishing.Standing;

/**
 * Published portfolios name the holder of the day they were made: after a change of
 * holders they wait for a new edition.
 */
@Component
@Order(4)
class PublicationWatch implements Watch {

	private final Portfolios portfolios;

	PublicationWatch(Portfolios portfolios) {
		this.portfolios = portfolios;
	}

	@Override
	public List<String> warnings(Reshuffle reshuffle, Set<UUID> touched) {
		return this.portfolios.heldThrough(touched)
			.stream()
			.filter(Standing::isPublic)
			.map((standing) -> "The published page of \u201c%s\u201d will be out of date from %s: publish a new edition"
				.formatted(standing.document().publishedTitle(), Day.write(reshuffle.takesEffectOn())))
			.toList();
	}

}
