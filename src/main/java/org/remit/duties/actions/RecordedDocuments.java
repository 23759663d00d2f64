package org.remit.duties.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.web.Option;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;

/**
 * All documents of the record, published or not, as what may show that something was
 * done. Kinds are looked up when they are asked for: one of them is made of what asks.
 */
@Component
public class RecordedDocuments {

	private final DocumentKinds kinds;

	private final Documents documents;

	RecordedDocuments(DocumentKinds kinds, Documents documents) {
		this.kinds = kinds;
		this.documents = documents;
	}

	/** Kind by kind and by title, by their ids. */
	public Map<UUID, Recorded> all() {
		Map<UUID, Recorded> all = new LinkedHashMap<>();
		this.kinds.all()
			.forEach((kind) -> this.documents.ofKind(kind)
				.forEach((document) -> all.put(document.id(), Recorded.of(kind, document))));
		return all;
	}

	List<Option> options() {
		return all().entrySet().stream().map((one) -> Option.of(one.getKey(), one.getValue().words())).toList();
	}

	/**
	 * A document as staff find it.
	 *
	 * @param words its title and what it is
	 * @param href the address of its page for staff
	 */
	public record Recorded(String words, String href) {

		private static Recorded of(DocumentKind kind, Document document) {
			return new Recorded("%s (%s)".formatted(document.title(), kind.noun()),
					"/manage%s/%s".formatted(kind.address(), document.id()));
		}

	}

}
