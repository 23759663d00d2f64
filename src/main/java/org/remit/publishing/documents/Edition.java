package org.remit.publishing.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;

/**
 * A numbered edition of a document. From submission on it holds the snapshot that
 * reviewer, approver and public see; once published the database refuses every change.
 */
@Entity
public class Edition extends EditionFacts {

	private String snapshot;

	protected Edition() {
	}

	Edition(Document document, int number, Instant openedAt) {
		this.id = UUID.randomUUID();
		this.document = document;
		this.number = number;
		this.status = Status.DRAFT;
		this.openedAt = openedAt;
	}

	public void submit(Actor actor, Instant at, Written written, String changeNote, boolean minor) {
		require(Status.DRAFT, "This was submitted already.");
		this.status = Status.IN_REVIEW;
		this.snapshot = written.text();
		this.snapshotHash = Hash.of(written.text());
		this.title = written.title();
		this.brief = written.brief();
		this.changeNote = changeNote;
		this.minor = minor;
		this.submittedAt = at;
		this.submittedBy = actor.account();
		this.submittedByName = actor.name();
	}

	public void giveBack() {
		if (this.status != Status.IN_REVIEW && this.status != Status.APPROVED) {
			throw new Stale("Only what was submitted can be returned.");
		}
		this.status = Status.DRAFT;
		this.snapshot = null;
		this.snapshotHash = null;
		this.title = null;
		this.brief = null;
	}

	public void approve(Actor actor) {
		require(Status.IN_REVIEW, "Only what is in review can be approved.");
		if (actor.account().equals(this.submittedBy)) {
			throw new RuleBroken(null, "You submitted this, so someone else must approve it.");
		}
		this.status = Status.APPROVED;
	}

	public void publish(Actor actor, Instant at, LocalDate inForceFrom, String previousHash) {
		require(Status.APPROVED, "Only what is approved can be published.");
		this.status = Status.PUBLISHED;
		this.publishedAt = at;
		this.publishedBy = actor.account();
		this.publishedByName = actor.name();
		this.inForceFrom = inForceFrom;
		this.seal = Seal.of(previousHash, this);
	}

	private void require(Status status, String refusal) {
		if (this.status != status) {
			throw new Stale(refusal);
		}
	}

	/** What the reader sees, as canonical JSON; null while it is a draft. */
	public String snapshot() {
		return this.snapshot;
	}

}
