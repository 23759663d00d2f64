package org.remit.publishing.archive;

import java.time.LocalDate;
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
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Editions;
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

	/** The live editions of a kind, by title; withdrawn ones are not among them. */
	public List<LiveEdition> live(DocumentKind kind) {
		LocalDate today = this.clock.today();
		return inForce(kind, new AsAt(today, today));
	}

	/**
	 * The editions of a kind that were in force on a day, today the live ones, without
	 * those of what was no more.
	 */
	public List<LiveEdition> inForce(DocumentKind kind, AsAt asAt) {
		List<Edition> editions = asAt.isNow() ? this.editions.liveOfKind(kind.key())
				: this.editions.inForce(kind.key(), asAt.day());
		Set<UUID> ended = kind.ended(editions.stream().map((one) -> one.document().id()).toList(), asAt).keySet();
		return read(editions.stream().filter((one) -> !ended.contains(one.document().id())).toList());
	}

	private List<LiveEdition> read(List<Edition> editions) {
		return editions.stream()
			.map((edition) -> new LiveEdition(edition, this.snapshots.of(edition)))
			.sorted()
			.toList();
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
		List<Edition> published = published(kind, slug);
		return show(published.get(0), published);
	}

	/**
	 * What was in force on a day: the newest edition whose first day had come. Today the
	 * public reads the newest, which says so where its first day is still to come.
	 * @throws NotInForce where there was nothing yet
	 */
	public Published inForce(DocumentKind kind, String slug, AsAt asAt) {
		List<Edition> published = published(kind, slug);
		if (asAt.isNow()) {
			return show(published.get(0), published);
		}
		return published.stream()
			.filter((edition) -> !edition.inForceFrom().isAfter(asAt.day()))
			.findFirst()
			.map((edition) -> show(edition, published))
			.orElseThrow(() -> new NotInForce(published.get(published.size() - 1)));
	}

	/** What the public reads at the permanent address of one edition. */
	public Published edition(DocumentKind kind, String slug, int number) {
		List<Edition> published = published(kind, slug);
		Edition wanted = published.stream()
			.filter((edition) -> edition.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("edition"));
		return show(wanted, published);
	}

	private List<Edition> published(DocumentKind kind, String slug) {
		Document document = this.documents.at(kind, slug).orElseThrow(() -> elsewhere(kind, slug));
		List<Edition> published = this.editions.of(document.id()).stream().filter(Edition::isPublished).toList();
		if (published.isEmpty()) {
			throw new NotFound(kind.noun());
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
	private Published show(Edition wanted, List<Edition> published) {
		Map<UUID, Withdrawal> withdrawn = this.editions.withdrawn(published);
		Withdrawal ofLive = withdrawn.get(published.get(0).id());
		Withdrawal withdrawal = (ofLive != null) ? ofLive : withdrawn.get(wanted.id());
		Set<Integer> numbers = published.stream()
			.filter((edition) -> withdrawn.containsKey(edition.id()))
			.map(Edition::number)
			.collect(Collectors.toSet());
		return new Published(wanted, this.snapshots.of(wanted), published, withdrawal, numbers);
	}

	/** A published edition that nobody withdrew, and what it says. */
	public record LiveEdition(Edition edition, Snapshot snapshot) implements Comparable<LiveEdition> {

		@Override
		public int compareTo(LiveEdition other) {
			return this.snapshot.title().compareToIgnoreCase(other.snapshot.title());
		}

	}

}
