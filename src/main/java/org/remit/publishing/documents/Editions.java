package org.remit.publishing.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;

/**
 * The front door to the editions of documents: which stands open, which the public has,
 * which was taken back.
 */
@Service
@Transactional(readOnly = true)
public class Editions {

	private final EditionRepository editions;

	private final EditionHeadRepository heads;

	private final EditionMentionRepository mentions;

	private final WithdrawalRepository withdrawals;

	Editions(EditionRepository editions, EditionHeadRepository heads, EditionMentionRepository mentions,
			WithdrawalRepository withdrawals) {
		this.editions = editions;
		this.heads = heads;
		this.mentions = mentions;
		this.withdrawals = withdrawals;
	}

	/** With its words. */
	public Edition get(UUID id) {
		return this.editions.findById(id).orElseThrow(() -> new NotFound("edition"));
	}

	/** The one that is on its way to the public, with its words. */
	public Optional<Edition> open(UUID document) {
		return this.editions.open(document);
	}

	/** With its words. */
	public Optional<Edition> numbered(UUID document, int number) {
		return this.editions.numbered(document, number);
	}

	/** All of a document with their words, newest first. */
	public List<Edition> withWords(UUID document) {
		return this.editions.of(document);
	}

	/** All of a document, newest first. */
	public List<EditionHead> of(UUID document) {
		return this.heads.of(document);
	}

	/** The newest one that was published, withdrawn or not. */
	public Optional<EditionHead> live(UUID document) {
		return this.heads.live(document);
	}

	/** What stands open and what is live of a document, with their words. */
	public List<Issued> current(UUID document) {
		return Issued.of(this.editions.current(document));
	}

	/** What stands open and what is live of many documents. */
	public List<Issued> current(Collection<UUID> documents) {
		return documents.isEmpty() ? List.of() : Issued.of(this.heads.current(documents));
	}

	/** The same of all documents, kind by kind and by title. */
	public List<Issued> current() {
		return Issued.of(this.heads.current());
	}

	/** All that was published at the present address of a document, newest first. */
	public List<Issued> publishedAt(DocumentKind kind, String slug) {
		return Issued.of(this.heads.publishedAt(kind.key(), slug));
	}

	/** The live editions of all kinds; withdrawn ones are not among them. */
	public List<EditionHead> live() {
		return this.heads.live();
	}

	/** The live editions of a kind; withdrawn ones are not among them. */
	public List<EditionHead> live(String kind) {
		return this.heads.live(kind);
	}

	/** In force on a day; nothing of a document whose live edition was withdrawn. */
	public List<EditionHead> inForce(String kind, AsAt asAt) {
		return asAt.isNow() ? this.heads.live(kind) : this.heads.inForce(kind, asAt.day());
	}

	/** Those of them whose words lead to one of these things in one of these ways. */
	public List<EditionHead> inForce(String kind, AsAt asAt, Collection<String> relations, Collection<UUID> targets) {
		if (targets.isEmpty()) {
			return List.of();
		}
		return asAt.isNow() ? this.heads.liveMentioning(kind, relations, targets)
				: this.heads.inForceMentioning(kind, asAt.day(), relations, targets);
	}

	/** In force on a day, with their words. */
	public List<Edition> wordsInForce(String kind, AsAt asAt) {
		return asAt.isNow() ? this.editions.live(kind) : this.editions.inForce(kind, asAt.day());
	}

	/** These, with their words. */
	public List<Edition> words(Collection<UUID> editions) {
		return editions.isEmpty() ? List.of() : this.editions.findByIds(editions);
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

	/** Keeps what the words of an edition mention that is being submitted. */
	@Transactional
	public void keep(Edition edition, Collection<Reference> references) {
		this.mentions.saveAll(references.stream().map((one) -> new EditionMention(edition, one)).toList());
	}

	/** An edition that goes back has no words that could mention anything. */
	@Transactional
	public void forgetMentions(Edition edition) {
		this.mentions.deleteOf(edition.id());
	}

	public boolean isWithdrawn(EditionFacts edition) {
		return this.withdrawals.findById(edition.id()).isPresent();
	}

	/** Takes a published edition back; who may is decided by who asks. */
	@Transactional
	public void takeBack(EditionFacts edition, Actor actor, Instant at, String explanation) {
		this.withdrawals.save(new Withdrawal(edition, actor, at, explanation));
	}

}
