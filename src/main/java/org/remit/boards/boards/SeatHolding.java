package org.remit.boards.boards;

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
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.people.Person;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * A person in a seat for a term. The same person may have it again in a later one. What
 * was entered by mistake stays in the database for the audit trail and is shown nowhere.
 */
@Entity
@SQLRestriction("mistake is null")
public class SeatHolding {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Seat seat;

	@ManyToOne(fetch = FetchType.LAZY)
	private Person person;

	@Embedded
	private Term term;

	private LocalDate dueToEndOn;

	private LocalDate announcedOn;

	@Enumerated(EnumType.STRING)
	private Leaving endReason;

	private LocalDate endAnnouncedOn;

	private String decisionReference;

	private String decisionLink;

	private String mistake;

	@Version
	private Integer version;

	protected SeatHolding() {
	}

	SeatHolding(Seat seat, Person person, SeatHoldingForm form) {
		this.id = form.id();
		this.seat = seat;
		this.person = person;
		change(form);
	}

	final void change(SeatHoldingForm form) {
		this.term = form.term();
		this.dueToEndOn = form.dueToEndOn();
		this.announcedOn = form.announcedOn();
		this.decisionReference = form.decisionReference();
		this.decisionLink = form.decisionLink();
		this.endReason = form.endReason();
		this.endAnnouncedOn = form.endAnnouncedOn();
	}

	/** Null for the last day has the holding go on. */
	void end(LocalDate endsOn, Leaving reason, LocalDate announcedOn) {
		this.term = new Term(this.term.startsOn(), endsOn);
		this.endReason = reason;
		this.endAnnouncedOn = announcedOn;
	}

	/** The person turned out to be entered twice. */
	void belongsTo(Person kept) {
		this.person = kept;
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Seat seat() {
		return this.seat;
	}

	public Person person() {
		return this.person;
	}

	/** The term as staff know it; pages for the public show {@link #announcedTerm}. */
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

	/** Until when they were appointed, or null; they may carry on after that day. */
	public LocalDate dueToEndOn() {
		return this.dueToEndOn;
	}

	/** Still there on a day after the one until which they were appointed. */
	public boolean isCarryingOn(LocalDate day) {
		return this.dueToEndOn != null && day.isAfter(this.dueToEndOn);
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** Null where it is not recorded. */
	public Leaving endReason() {
		return this.endReason;
	}

	/** Null where the end was announced with the appointment. */
	public LocalDate endAnnouncedOn() {
		return this.endAnnouncedOn;
	}

	/** The decision that appointed them, as the council's decision system names it. */
	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

	/** Its term as pages for staff show it. */
	public String words() {
		return TermWords.of(this.term);
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s, %s, %s, announced on %s".formatted(this.person.fullName(), this.seat.title(),
				TermWords.of(this.term), Day.write(this.announcedOn));
	}

	public Integer version() {
		return this.version;
	}

}
