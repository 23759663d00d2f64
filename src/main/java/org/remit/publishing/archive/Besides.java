package org.remit.publishing.archive;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.publishing.documents.DocumentKind;

/** Collects what other modules show beside a published document, before it is shown. */
@Component
class Besides {

	private final ObjectProvider<Beside> sources;

	Besides(ObjectProvider<Beside> sources) {
		this.sources = sources;
	}

	/** In the order of the beans. */
	List<Part> of(DocumentKind kind, Published published, AsAt asAt) {
		return this.sources.orderedStream()
			.filter((source) -> source.isFor(kind))
			.map((source) -> Part.of(source, source.facts(published, asAt)))
			.flatMap(Optional::stream)
			.toList();
	}

	/** A fragment and what it shows. */
	record Part(String template, boolean leads, Object facts) {

		static Optional<Part> of(Beside source, Object facts) {
			return Optional.ofNullable(facts).map((known) -> new Part(source.template(), source.leads(), known));
		}
	}

}
