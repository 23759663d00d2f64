package org.remit.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The kinds of document that this installation knows. */
@Component
class DocumentKinds {

	private final Map<String, DocumentKind> kinds;

	DocumentKinds(List<DocumentKind> kinds) {
		this.kinds = kinds.stream().collect(Collectors.toMap(DocumentKind::key, Function.identity()));
	}

	Stream<DocumentKind> all() {
		return this.kinds.values().stream().sorted(Comparator.comparing(DocumentKind::key));
	}

	DocumentKind of(Document document) {
		return of(document.kind());
	}

	DocumentKind of(String key) {
		return this.kinds.get(key);
	}

}
