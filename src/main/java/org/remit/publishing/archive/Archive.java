package org.remit.publishing.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.EditionHead;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Issued;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Snapshots;
import org.remit.publishing.documents.Succession;
import org.remit.publishing.documents.Withdrawal;

/**
 * The front door of the public: published editions and nothing else. What was never
 * published is not found here, whoever asks.
 */
@Service
@Transactional(readOnly = true)
public class Archive {

	private final Documents documents;

	private final Editions editions;

	private final Snapshots snapshots;

	private final Besides besides;

	private final SettableClock clock;

	Archive(Documents documents, Editions editions, Snapshots snapshots, Besides besides, SettableClock clock) {
		this.documents = documents;
		this.editions = editions;
		this.snapshots = snapshots;
		this.besides = besides;
		this.clock = clock;
	}

	/** What lists show of the live editions of a kind, by title. */
	public List<LiveEdition> listed(DocumentKind kind) {
		return listed(kind, now());
	}

	/**
	 * What lists show of the editions of a kind that were in force on a day, today the
	 * live ones, without those of what was no more; by title.
	 */
	public List<LiveEdition> listed(DocumentKind kind, AsAt asAt) {
		return brief(kind, asAt, this.editions.inForce(kind.key(), asAt));
	}

	/** Those of today whose words lead to one of these things in one of these ways. */
	public List<LiveEdition> listed(DocumentKind kind, Set<String> relations, Collection<UUID> targets) {
		return listed(kind, now(), relations, targets);
	}

	/** Those of them whose words lead to one of these things in one of these ways. */
	public List<LiveEdition> listed(DocumentKind kind, AsAt asAt, Set<String> relations, Collection<UUID> targets) {
		return brief(kind, asAt, this.editions.inForce(kind.key(), asAt, relations, targets));
	}

	/** The same with all that they say. */
	public List<LiveEdition> inForce(DocumentKind kind, AsAt asAt, Set<String> relations, Collection<UUID> targets) {
		List<EditionHead> found = standing(kind, asAt, this.editions.inForce(kind.key(), asAt, relations, targets));
		return whole(this.editions.words(found.stream().map(EditionFacts::id).toList()));
	}

	/** All that the editions of a kind say that were in force on a day. */
	public List<LiveEdition> inForce(DocumentKind kind, AsAt asAt) {
		return whole(standing(kind, asAt, this.editions.wordsInForce(kind.key(), asAt)));
	}

	private List<LiveEdition> whole(List<Edition> editions) {
		return editions.stream().map((one) -> new LiveEdition(one, this.snapshots.of(one))).sorted().toList();
	}

	private List<LiveEdition> brief(DocumentKind kind, AsAt asAt, List<EditionHead> editions) {
		return standing(kind, asAt, editions).stream()
			.map((one) -> new LiveEdition(one, this.snapshots.brief(one, kind)))
			.sorted()
			.toList();
	}

	/** Without those whose subject is no more. */
	private static <T extends EditionFacts> List<T> standing(DocumentKind kind, AsAt asAt, List<T> editions) {
		Set<UUID> ended = kind.ended(editions.stream().map((one) -> one.document().id()).toList(), asAt).keySet();
		return editions.stream().filter((one) -> !ended.contains(one.document().id())).toList();
	}

	private AsAt now() {
		LocalDate today = this.clock.today();
		return new AsAt(today, today);
	}

	/**
	 * The whole page of a document as at a day, with what stands beside it.
	 * @throws NotInForce where there was nothing yet
	 */
	PublishedPage page(DocumentKind kind, String slug, AsAt asAt) {
		Published published = inForce(kind, slug, asAt);
		UUID id = published.document().id();
		Succession succession = kind.ended(List.of(id), asAt).get(id);
		PublishedPage bare = new PublishedPage(published, succession, List.of(), asAt.today());
		return (bare.isEnded() || published.isWithdrawn()) ? bare
				: new PublishedPage(published, succession, this.besides.of(kind, published, asAt), asAt.today());
	}

	/** The whole page of one edition, which stays as it is. */
	PublishedPage page(DocumentKind kind, String slug, int number) {
		return new PublishedPage(edition(kind, slug, number), null, List.of(), this.clock.today());
	}

	/** What the public reads at a document's address today. */
	public Published live(DocumentKind kind, String slug) {
		List<Issued> published = published(kind, slug);
		return show(published.get(0).edition(), published);
	}

	/**
	 * What was in force on a day: the newest edition whose first day had come. Today the
	 * public reads the newest, which says so where its first day is still to come.
	 * @throws NotInForce where there was nothing yet
	 */
	public Published inForce(DocumentKind kind, String slug, AsAt asAt) {
		List<Issued> published = published(kind, slug);
		return published.stream()
			.map(Issued::edition)
			.filter((edition) -> asAt.isNow() || !edition.inForceFrom().isAfter(asAt.day()))
			.findFirst()
			.map((edition) -> show(edition, published))
			.orElseThrow(() -> new NotInForce(published.get(published.size() - 1).edition()));
	}

	/** What the public reads at the permanent address of one edition. */
	public Published edition(DocumentKind kind, String slug, int number) {
		List<Issued> published = published(kind, slug);
		EditionFacts wanted = published.stream()
			.map(Issued::edition)
			.filter((edition) -> edition.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("edition"));
		return show(wanted, published);
	}

	private List<Issued> published(DocumentKind kind, String slug) {
		List<Issued> published = this.editions.publishedAt(kind, slug);
		if (published.isEmpty()) {
			throw elsewhere(kind, slug);
		}
		return published;
	}

	private RuntimeException elsewhere(DocumentKind kind, String slug) {
		return this.documents.formerlyAt(kind, slug)
			.<RuntimeException>map((document) -> new FormerAddress(kind.address() + "/" + slug,
					kind.address() + "/" + document.slug()))
			.orElseGet(() -> new NotFound(kind.noun()));
	}

	/** Where the live edition is withdrawn, no older text takes its place. */
	private Published show(EditionFacts wanted, List<Issued> published) {
		Map<Integer, Withdrawal> withdrawn = published.stream()
			.filter((one) -> one.withdrawal() != null)
			.collect(Collectors.toMap((one) -> one.edition().number(), Issued::withdrawal));
		List<EditionFacts> editions = published.stream().map(Issued::edition).toList();
		Withdrawal withdrawal = withdrawn.getOrDefault(editions.get(0).number(), withdrawn.get(wanted.number()));
		Edition edition = this.editions.get(wanted.id());
		return new Published(edition, this.snapshots.of(edition), editions, withdrawal, withdrawn.keySet());
	}

	/**
	 * A published edition that nobody withdrew, and what it says, or lists show of it.
	 */
	public record LiveEdition(EditionFacts edition, Snapshot snapshot) implements Comparable<LiveEdition> {

		@Override
		public int compareTo(LiveEdition other) {
			return this.snapshot.title().compareToIgnoreCase(other.snapshot.title());
		}

	}

}
