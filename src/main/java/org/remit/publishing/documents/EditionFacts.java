package org.remit.publishing.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What is known of an edition without reading its words: its number, where it is on its
 * way, who brought it there and when.
 */
@MappedSuperclass
public abstract class EditionFacts {

	@Id
	UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	Document document;

	int number;

	@Enumerated(EnumType.STRING)
	Status status;

	String snapshotHash;

	String title;

	String brief;

	String changeNote = "";

	boolean minor;

	Instant openedAt;

	Instant submittedAt;

	UUID submittedBy;

	String submittedByName;

	Instant publishedAt;

	UUID publishedBy;

	String publishedByName;

	LocalDate inForceFrom;

	@Embedded
	Seal seal;

	@Version
	Integer version;

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

	/** Whether it has words to read, as it has from submission on. */
	public boolean hasWords() {
		return this.snapshotHash != null;
	}

	public String snapshotHash() {
		return this.snapshotHash;
	}

	/** The title that it bears, null while it is a draft. */
	public String title() {
		return this.title;
	}

	/** What lists show of it, as canonical JSON; null while it is a draft. */
	public String brief() {
		return this.brief;
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
