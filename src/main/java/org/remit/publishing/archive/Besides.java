package org.remit.publishing.archive;

import java.util.List;
import java.util.Objects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.publishing.documents.DocumentKind;

/** Collects what other modules show beside a published document, for its template. */
@Component("besides")
class Besides {

	private final ObjectProvider<Beside> sources;

	Besides(ObjectProvider<Beside> sources) {
		this.sources = sources;
	}

	/** In the order of the beans; nothing beside a page about one edition. */
	public List<Part> of(DocumentKind kind, Published published, AsAt asAt) {
		if (asAt == null) {
			return List.of();
		}
		return this.sources.orderedStream().filter((source) -> source.isFor(kind)).map((source) -> {
			Object facts = source.facts(published, asAt);
			return (facts != null) ? new Part(source.template(), source.leads(), facts) : null;
		}).filter(Objects::nonNull).toList();
	}

	/** A fragment and what it shows. */
	public record Part(String template, boolean leads, Object facts) {
	}

}
