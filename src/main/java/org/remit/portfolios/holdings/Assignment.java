package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.remit.platform.time.Term;

/**
 * Something that was given to somebody for a term, by a decision: a portfolio to a post,
 * a function to a portfolio. When it takes the place of another one, it remembers how
 * long that would have gone on, so that it can be taken back.
 */
@MappedSuperclass
public abstract class Assignment {

	@Id
	private UUID id;

	@Embedded
	private Term term;

	private LocalDate announcedOn;

	private LocalDate endAnnouncedOn;

	private String decisionReference;

	private String decisionLink;

	private UUID replacesId;

	private LocalDate replacedUntil;

	private LocalDate replacedUntilAnnouncedOn;

	private String mistake;

	@Version
	private Integer version;

	protected Assignment() {
	}

	protected Assignment(UUID id) {
		this.id = id;
	}

	protected final void last(Term term, LocalDate announcedOn, LocalDate endAnnouncedOn) {
		this.term = term;
		this.announcedOn = announcedOn;
		this.endAnnouncedOn = endAnnouncedOn;
	}

	protected final void decide(String reference, String link) {
		this.decisionReference = reference;
		this.decisionLink = link;
	}

	/** Takes the place of another one, which ends the day before. */
	protected final void replace(Assignment other) {
		this.replacesId = other.id;
		this.replacedUntil = other.term.endsOn();
		this.replacedUntilAnnouncedOn = other.endAnnouncedOn;
		other.end(this.term.startsOn().minusDays(1), this.announcedOn);
	}

	/** Gives back what this took the place of, as it was. */
	protected final void restore(Assignment other) {
		other.end(this.replacedUntil, this.replacedUntilAnnouncedOn);
	}

	protected final void end(LocalDate endsOn, LocalDate announcedOn) {
		this.term = new Term(this.term.startsOn(), endsOn);
		this.endAnnouncedOn = announcedOn;
	}

	protected final void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	/** As staff know it; pages for the public show {@link #announcedTerm}. */
	public Term term() {
		return this.term;
	}

	/** Without an end of which the public doesn't know yet. */
	public Term announcedTerm(LocalDate today) {
		boolean secret = this.endAnnouncedOn != null && this.endAnnouncedOn.isAfter(today);
		return secret ? new Term(this.term.startsOn(), null) : this.term;
	}

	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today);
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** Null where the end was announced with the assignment, or there is none. */
	public LocalDate endAnnouncedOn() {
		return this.endAnnouncedOn;
	}

	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

	/** What it took the place of, null where there was nothing. */
	public UUID replacesId() {
		return this.replacesId;
	}

	/** How long the replaced one would have gone on, null for without an end. */
	public LocalDate replacedUntil() {
		return this.replacedUntil;
	}

	public Integer version() {
		return this.version;
	}

}
