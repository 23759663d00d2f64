package org.remit.publishing.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.publishing.steps.Withdrawals;

/**
 * The front door to the editions of documents: which stands open, which the public has,
 * which was taken back.
 */
@Service
@Transactional(readOnly = true)
public class Editions {

	private final EditionRepository editions;

	private final WithdrawalRepository withdrawals;

	Editions(EditionRepository editions, WithdrawalRepository withdrawals) {
		this.editions = editions;
		this.withdrawals = withdrawals;
	}

	/** All of a document, newest first. */
	public List<Edition> of(UUID document) {
		return this.editions.of(document);
	}

	/** The one that is on its way to the public. */
	public Optional<Edition> open(UUID document) {
		return this.editions.open(document);
	}

	/** The newest one that was published, withdrawn or not. */
	public Optional<Edition> live(UUID document) {
		return this.editions.live(document);
	}

	public Optional<Edition> numbered(UUID document, int number) {
		return this.editions.numbered(document, number);
	}

	/** What stands open and what is live of many documents. */
	public List<Edition> current(Collection<UUID> documents) {
		return this.editions.current(documents);
	}

	/** The live editions of a kind; withdrawn ones are not among them. */
	public List<Edition> liveOfKind(String kind) {
		return this.editions.liveOfKind(kind);
	}

	/** In force on a day; nothing of a document whose live edition was withdrawn. */
	public List<Edition> inForce(String kind, LocalDate day) {
		return this.editions.inForce(kind, day);
	}

	/** All that were ever published, document by document, by number. */
	public List<Edition> published() {
		return this.editions.published();
	}

	/** Begins the next edition of a document. */
	@Transactional
	public Edition openNext(Document document, Instant at) {
		int number = this.editions.lastNumber(document.id()) + 1;
		return this.editions.save(new Edition(document, number, at));
	}

	/** Which of these were taken back, by their ids. */
	public Map<UUID, Withdrawal> withdrawn(Collection<Edition> editions) {
		return this.withdrawals.findByEditionIdIn(editions.stream().map(Edition::id).toList())
			.stream()
			.collect(Collectors.toMap(Withdrawal::editionId, Function.identity()));
	}

	public boolean isWithdrawn(Edition edition) {
		return this.withdrawals.findById(edition.id()).isPresent();
	}

	/** Takes a published edition back; who may, {@link Withdrawals} decides. */
	@Transactional
	public void takeBack(Edition edition, Actor actor, Instant at, String explanation) {
		this.withdrawals.save(new Withdrawal(edition, actor, at, explanation));
	}

}
