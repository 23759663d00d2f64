package org.remit.publishing.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.EditionHead;
import org.remit.publishing.documents.Editions;

/**
 * Where the public reads documents of any kind today. What they can't read has no link.
 */
@Service
@Transactional(readOnly = true)
public class PublishedLinks {

	private final DocumentKinds kinds;

	private final Editions editions;

	PublishedLinks(DocumentKinds kinds, Editions editions) {
		this.kinds = kinds;
		this.editions = editions;
	}

	/** All of them, kind by kind and by title. */
	public List<Link> all() {
		Map<String, DocumentKind> kinds = this.kinds.all()
			.collect(Collectors.toMap(DocumentKind::key, Function.identity()));
		return this.editions.live()
			.stream()
			.sorted(Comparator.comparing((EditionHead one) -> one.document().kind())
				.thenComparing((one) -> one.document().publishedTitle(), String.CASE_INSENSITIVE_ORDER))
			.map((one) -> link(kinds.get(one.document().kind()), one.document()))
			.toList();
	}

	private static Link link(DocumentKind kind, Document document) {
		return new Link(document.id(), document.publishedTitle(), kind.plural(),
				"%s/%s".formatted(kind.address(), document.slug()));
	}

	/** The same by the documents' ids. */
	public Map<UUID, Link> byDocument() {
		return all().stream().collect(Collectors.toMap(Link::document, Function.identity()));
	}

	/**
	 * A published document by its present title and address.
	 *
	 * @param kind what people call several of its kind
	 */
	public record Link(UUID document, String title, String kind, String href) {
	}

}
