package org.remit.publishing.steps;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Issued;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Snapshots;
import org.remit.publishing.documents.Status;

/**
 * Says where documents stand. One is printed to say whether its draft differs from what
 * was published; of many that is known from the last look at each.
 */
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

	public Standing of(UUID id) {
		Document document = this.documents.get(id);
		Snapshot draft = this.snapshots.draft(document);
		return standing(document, this.editions.current(id), draft, Snapshots.hash(draft));
	}

	/** The edition on which somebody works, without what its draft says. */
	public Optional<Edition> open(UUID document) {
		return this.editions.open(document);
	}

	/** The newest published edition, withdrawn or not. */
	public Optional<? extends EditionFacts> live(UUID document) {
		return this.editions.live(document);
	}

	/** Whether somebody reviews, approves or publishes what was submitted. */
	public boolean isUnderReview(UUID document) {
		return open(document).filter((edition) -> edition.status() != Status.DRAFT).isPresent();
	}

	/** In the order of the documents, in one statement. */
	public List<Standing> of(Collection<Document> documents) {
		Map<UUID, List<Issued>> current = this.editions.current(documents.stream().map(Document::id).toList())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.edition().document().id()));
		return documents.stream()
			.map((one) -> standing(one, current.getOrDefault(one.id(), List.of()), null, one.draftHash()))
			.toList();
	}

	/** All documents, kind by kind and by title, in one statement. */
	List<Standing> all() {
		Map<Document, List<Issued>> current = this.editions.current()
			.stream()
			.collect(Collectors.groupingBy((one) -> one.edition().document(), LinkedHashMap::new, Collectors.toList()));
		return current.entrySet()
			.stream()
			.map((one) -> standing(one.getKey(), one.getValue(), null, one.getKey().draftHash()))
			.toList();
	}

	private static Standing standing(Document document, List<Issued> current, Snapshot draft, String draftHash) {
		Optional<Issued> live = current.stream().filter((one) -> one.edition().isPublished()).findFirst();
		EditionFacts open = current.stream()
			.map(Issued::edition)
			.filter((one) -> !one.isPublished())
			.findFirst()
			.orElse(null);
		return new Standing(document, open, live.map(Issued::edition).orElse(null),
				live.map(Issued::withdrawal).orElse(null), draft, draftHash);
	}

}
