package org.remit.boards.seats;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.people.Person;
import org.remit.platform.time.Day;
import org.remit.platform.time.DecidedTenure;

/**
 * A person in a seat for a term. The same person may have it again in a later one. What
 * was entered by mistake stays in the database for the audit trail and is shown nowhere.
 */
@Entity
@SQLRestriction("mistake is null")
public class SeatHolding extends DecidedTenure {

	@ManyToOne(fetch = FetchType.LAZY)
	private Seat seat;

	@ManyToOne(fetch = FetchType.LAZY)
	private Person person;

	private LocalDate dueToEndOn;

	@Enumerated(EnumType.STRING)
	private Leaving endReason;

	protected SeatHolding() {
	}

	SeatHolding(Seat seat, Person person, SeatHoldingForm form) {
		super(form.id());
		this.seat = seat;
		this.person = person;
		change(form);
	}

	final void change(SeatHoldingForm form) {
		last(form.term(), form.announcedOn(), form.ending().endAnnouncedOn());
		decide(form.decision().reference(), form.decision().link());
		this.dueToEndOn = form.days().dueToEndOn();
		this.endReason = form.ending().endReason();
	}

	/** Null for the last day has the holding go on. */
	void end(LocalDate endsOn, Leaving reason, LocalDate announcedOn) {
		end(endsOn, announcedOn);
		this.endReason = reason;
	}

	/** The person turned out to be entered twice. */
	void belongsTo(Person kept) {
		this.person = kept;
	}

	@Override
	protected void strikeOut(String reason) {
		super.strikeOut(reason);
	}

	public Seat seat() {
		return this.seat;
	}

	public Person person() {
		return this.person;
	}

	/** Until when they were appointed, or null; they may carry on after that day. */
	public LocalDate dueToEndOn() {
		return this.dueToEndOn;
	}

	/** Still there on a day after the one until which they were appointed. */
	public boolean isCarryingOn(LocalDate day) {
		return this.dueToEndOn != null && day.isAfter(this.dueToEndOn);
	}

	/** Null where it is not recorded. */
	public Leaving endReason() {
		return this.endReason;
	}

	/** Its term as pages for staff show it. */
	public String words() {
		return term().words();
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s, %s, %s, announced on %s".formatted(this.person.fullName(), this.seat.title(), term().words(),
				Day.write(announcedOn()));
	}

}
