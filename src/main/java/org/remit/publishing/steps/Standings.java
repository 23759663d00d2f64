package org.remit.publishing.steps;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Snapshots;
import org.remit.publishing.documents.Status;
import org.remit.publishing.documents.Withdrawal;

/** Says where documents stand, for many in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class Standings {

	private final Documents documents;

	private final Editions editions;

	private final Snapshots snapshots;

	Standings(Documents documents, Editions editions, Snapshots snapshots) {
		this.documents = documents;
		this.editions = editions;
		this.snapshots = snapshots;
	}

	public Standing of(UUID document) {
		return of(List.of(this.documents.get(document))).get(0);
	}

	/** The edition on which somebody works, without what its draft says. */
	public Optional<Edition> open(UUID document) {
		return this.editions.open(document);
	}

	/** Whether somebody reviews, approves or publishes what was submitted. */
	public boolean isUnderReview(UUID document) {
		return open(document).filter((edition) -> edition.status() != Status.DRAFT).isPresent();
	}

	/** In the order of the documents. */
	public List<Standing> of(Collection<Document> documents) {
		List<Edition> current = this.editions.current(documents.stream().map(Document::id).toList());
		Map<UUID, Edition> open = byDocument(current, Predicate.not(Edition::isPublished));
		Map<UUID, Edition> live = byDocument(current, Edition::isPublished);
		Map<UUID, Withdrawal> withdrawn = this.editions.withdrawn(live.values());
		Map<UUID, Snapshot> drafts = this.snapshots.drafts(documents);
		return documents.stream().map((document) -> {
			Edition published = live.get(document.id());
			Snapshot draft = drafts.get(document.id());
			return new Standing(document, open.get(document.id()), published,
					(published != null) ? withdrawn.get(published.id()) : null, draft, Snapshots.hash(draft));
		}).toList();
	}

	/**
	 * Where documents stand that the public never had, without what their drafts say: for
	 * those who only ask who acts next.
	 */
	public List<Standing> unpublished(Collection<Document> documents) {
		Map<UUID, Edition> open = byDocument(this.editions.current(documents.stream().map(Document::id).toList()),
				Predicate.not(Edition::isPublished));
		return documents.stream()
			.map((document) -> new Standing(document, open.get(document.id()), null, null, null, null))
			.toList();
	}

	private static Map<UUID, Edition> byDocument(List<Edition> editions, Predicate<Edition> which) {
		return editions.stream()
			.filter(which)
			.collect(Collectors.toMap((edition) -> edition.document().id(), Function.identity()));
	}

}
