package org.remit.reading.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;

/**
 * Somebody has read what they answer for in a matrix. It hangs on the appointment, to a
 * post or to the chair of a board, that makes them answer for it, and the database
 * refuses to change it.
 */
@Entity
@Immutable
public class Confirmation {

	@Id
	private UUID id;

	private UUID appointmentId;

	private UUID seatHoldingId;

	private UUID matrixId;

	private Integer editionNumber;

	private LocalDate draftedOn;

	private String words;

	private String wordsHash;

	private LocalDate confirmedOn;

	private Instant confirmedAt;

	private UUID byAccount;

	private String byName;

	protected Confirmation() {
	}

	Confirmation(Office office, ReadMatrix read, Actor actor, SettableClock clock) {
		this.id = UUID.randomUUID();
		this.appointmentId = office.appointmentId();
		this.seatHoldingId = office.seatHoldingId();
		this.matrixId = read.id();
		this.confirmedOn = clock.today();
		this.confirmedAt = clock.instant();
		this.editionNumber = read.hasPublished() ? read.edition().number() : null;
		this.draftedOn = read.hasUnpublished() ? this.confirmedOn : null;
		this.words = read.words().json();
		this.wordsHash = read.words().hash();
		this.byAccount = actor.account();
		this.byName = actor.name();
	}

	boolean isOf(Office office, ReadMatrix matrix) {
		return Objects.equals(this.appointmentId, office.appointmentId())
				&& Objects.equals(this.seatHoldingId, office.seatHoldingId()) && this.matrixId.equals(matrix.id());
	}

	boolean says(WordsRead words) {
		return this.wordsHash.equals(words.hash());
	}

	WordsRead words() {
		return WordsRead.of(this.words);
	}

	/** "edition 2", "draft of 4 May 2026", or both. */
	public String basis() {
		String edition = (this.editionNumber != null) ? "edition %d".formatted(this.editionNumber) : "";
		String draft = (this.draftedOn != null) ? "draft of %s".formatted(Day.write(this.draftedOn)) : "";
		return edition + ((edition.isEmpty() || draft.isEmpty()) ? "" : " and ") + draft;
	}

	public LocalDate confirmedOn() {
		return this.confirmedOn;
	}

	public Instant confirmedAt() {
		return this.confirmedAt;
	}

	/** The name of the account that confirmed it. */
	public String byName() {
		return this.byName;
	}

}
