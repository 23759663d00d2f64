package org.remit.publishing.documents;

import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The kinds of document that this installation knows. They are looked up when they are
 * asked for, since a kind may itself ask what is published.
 */
@Component
public class DocumentKinds {

	private final ObjectProvider<DocumentKind> kinds;

	DocumentKinds(ObjectProvider<DocumentKind> kinds) {
		this.kinds = kinds;
	}

	public Stream<DocumentKind> all() {
		return this.kinds.stream().sorted(Comparator.comparing(DocumentKind::key));
	}

	public DocumentKind of(Document document) {
		return of(document.kind());
	}

	DocumentKind of(String key) {
		return this.kinds.stream()
			.filter((kind) -> kind.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException(key));
	}

}
