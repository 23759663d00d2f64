package org.remit.law.sources;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.law.sources.CitedBy.Link;

/** Collects what other modules have about provisions. */
@Component
class Citations {

	private final ObjectProvider<CitedBy> citing;

	Citations(ObjectProvider<CitedBy> citing) {
		this.citing = citing;
	}

	/** Only those that something cites. */
	Map<UUID, List<Link>> of(List<Provision> provisions) {
		Collection<UUID> ids = provisions.stream().map(Provision::id).toList();
		Map<UUID, List<Link>> links = new HashMap<>();
		this.citing.orderedStream()
			.flatMap((one) -> one.of(ids).entrySet().stream())
			.filter((entry) -> !entry.getValue().isEmpty())
			.forEach((entry) -> links.merge(entry.getKey(), entry.getValue(), Citations::joined));
		return links;
	}

	private static List<Link> joined(List<Link> first, List<Link> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
