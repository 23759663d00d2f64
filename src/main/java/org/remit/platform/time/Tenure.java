package org.remit.platform.time;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * Who has what from when to when: a post, a seat, a ward. The public knows of it from one
 * day and of its end from another. What was entered by mistake stays in the database for
 * the audit trail and is shown nowhere; each entity says so by
 * {@code @SQLRestriction("mistake is null")}.
 */
@MappedSuperclass
public abstract class Tenure {

	@Id
	private UUID id;

	@Embedded
	private Term term;

	private LocalDate announcedOn;

	private LocalDate endAnnouncedOn;

	private String mistake;

	@Version
	private Integer version;

	protected Tenure() {
	}

	protected Tenure(UUID id) {
		this.id = id;
	}

	/**
	 * @param endAnnouncedOn null for an end that was announced with the tenure
	 */
	protected final void last(Term term, LocalDate announcedOn, LocalDate endAnnouncedOn) {
		this.term = term;
		this.announcedOn = announcedOn;
		this.endAnnouncedOn = endAnnouncedOn;
	}

	/** Null for the last day has it go on. */
	protected void end(LocalDate endsOn, LocalDate announcedOn) {
		this.term = this.term.until(endsOn);
		this.endAnnouncedOn = announcedOn;
	}

	/** It should never have been entered, for this reason. */
	protected void strikeOut(String reason) {
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
		return this.term.announced(this.endAnnouncedOn, today);
	}

	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today);
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** Null where the end was announced with the tenure, or there is none. */
	public LocalDate endAnnouncedOn() {
		return this.endAnnouncedOn;
	}

	public Integer version() {
		return this.version;
	}

}
