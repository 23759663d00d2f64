package org.remit.publishing.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;

/**
 * A numbered edition of a document. From submission on it holds the snapshot that
 * reviewer, approver and public see; once published the database refuses every change.
 */
@Entity
public class Edition {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Document document;

	private int number;

	@Enumerated(EnumType.STRING)
	private Status status;

	private String snapshot;

	private String snapshotHash;

	private String changeNote = "";

	private boolean minor;

	private Instant openedAt;

	private Instant submittedAt;

	private UUID submittedBy;

	private String submittedByName;

	private Instant publishedAt;

	private UUID publishedBy;

	private String publishedByName;

	private LocalDate inForceFrom;

	@Embedded
	private Seal seal;

	@Version
	private Integer version;

	protected Edition() {
	}

	Edition(Document document, int number, Instant openedAt) {
		this.id = UUID.randomUUID();
		this.document = document;
		this.number = number;
		this.status = Status.DRAFT;
		this.openedAt = openedAt;
	}

	public void submit(Actor actor, Instant at, String snapshot, String changeNote, boolean minor) {
		require(Status.DRAFT, "This was submitted already.");
		this.status = Status.IN_REVIEW;
		this.snapshot = snapshot;
		this.snapshotHash = Hash.of(snapshot);
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

	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public int number() {
		return this.number;
	}

	public Status status() {
		return this.status;
	}

	/** What the reader sees, as canonical JSON; null while it is a draft. */
	public String snapshot() {
		return this.snapshot;
	}

	public String snapshotHash() {
		return this.snapshotHash;
	}

	public String changeNote() {
		return this.changeNote;
	}

	/** A small correction that readers need no note about. */
	public boolean isMinor() {
		return this.minor;
	}

	/** When work on it began. */
	public Instant openedAt() {
		return this.openedAt;
	}

	public Instant submittedAt() {
		return this.submittedAt;
	}

	public UUID submittedBy() {
		return this.submittedBy;
	}

	public String submittedByName() {
		return this.submittedByName;
	}

	/** When it appeared, as against the day from which it is in force. */
	public Instant publishedAt() {
		return this.publishedAt;
	}

	public LocalDate inForceFrom() {
		return this.inForceFrom;
	}

	public Seal seal() {
		return this.seal;
	}

	public boolean isPublished() {
		return this.status == Status.PUBLISHED;
	}

	public Integer version() {
		return this.version;
	}

}
