package org.remit.people.appointments;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.time.Day;
import org.remit.platform.time.DecidedTenure;

/**
 * A person in a post for a term. Documents and signatures point here, not to the person
 * or the post: it is the appointment that made somebody answerable on the day. One that
 * was entered by mistake stays in the database for them and is found nowhere else.
 */
@Entity
@SQLRestriction("mistake is null")
public class Appointment extends DecidedTenure {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "post_id")
	private Post post;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;

	@Enumerated(EnumType.STRING)
	private Basis basis;

	private LocalDate dueToEndOn;

	private LocalDate soleFrom;

	@Enumerated(EnumType.STRING)
	private EndReason endReason;

	protected Appointment() {
	}

	Appointment(Post post, Person person, AppointmentForm form) {
		super(form.id());
		this.post = post;
		this.soleFrom = post.soleFrom();
		this.person = person;
		change(form);
	}

	final void change(AppointmentForm form) {
		last(form.term(), form.announcedOn(), form.ending().endAnnouncedOn());
		decide(form.decision().reference(), form.decision().link());
		this.dueToEndOn = form.days().dueToEndOn();
		this.basis = form.basis();
		this.endReason = form.ending().endReason();
	}

	/** The person turned out to be entered twice. */
	void belongsTo(Person kept) {
		this.person = kept;
	}

	@Override
	protected void strikeOut(String reason) {
		super.strikeOut(reason);
	}

	public Post post() {
		return this.post;
	}

	public Person person() {
		return this.person;
	}

	/**
	 * The day until which the appointment was made; null where it was made without one.
	 */
	public LocalDate dueToEndOn() {
		return this.dueToEndOn;
	}

	/**
	 * Of one that runs on that day: whether whoever was appointed stayed when the time
	 * was up.
	 */
	public boolean isCarryingOn(LocalDate day) {
		return this.dueToEndOn != null && day.isAfter(this.dueToEndOn);
	}

	/** What {@link #isCarryingOn} means, in the middle of a sentence. */
	public String carryingOnWords() {
		return "carrying on after the term ended on %s".formatted(Day.write(this.dueToEndOn));
	}

	/** As the audit trail tells it. */
	String summary() {
		String due = (this.dueToEndOn != null) ? ", made until " + Day.write(this.dueToEndOn) : "";
		return "%s, %s, %s%s, announced on %s".formatted(this.person.fullName(), this.basis.word(), term().words(), due,
				Day.write(announcedOn()));
	}

	public Basis basis() {
		return this.basis;
	}

	/** Null where it is not recorded. */
	public EndReason endReason() {
		return this.endReason;
	}

}
