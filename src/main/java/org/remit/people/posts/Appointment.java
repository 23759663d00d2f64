package org.remit.people.posts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.people.Person;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * A person in a post for a term. Documents and signatures point here, not to the person
 * or the post: it is the appointment that made somebody answerable on the day. One that
 * was entered by mistake stays in the database for them and is found nowhere else.
 */
@Entity
@SQLRestriction("mistake is null")
public class Appointment {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "post_id")
	private Post post;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;

	@Embedded
	private Term term;

	@Enumerated(EnumType.STRING)
	private Basis basis;

	private LocalDate dueToEndOn;

	private LocalDate soleFrom;

	private LocalDate announcedOn;

	@Enumerated(EnumType.STRING)
	private EndReason endReason;

	private LocalDate endAnnouncedOn;

	private String decisionReference;

	private String decisionLink;

	private String mistake;

	@Version
	private Integer version;

	protected Appointment() {
	}

	Appointment(Post post, Person person, AppointmentForm form) {
		this.id = form.id();
		this.post = post;
		this.soleFrom = post.soleFrom();
		this.person = person;
		change(form);
	}

	final void change(AppointmentForm form) {
		this.term = form.term();
		this.dueToEndOn = form.dueToEndOn();
		this.basis = form.basis();
		this.announcedOn = form.announcedOn();
		this.endReason = form.endReason();
		this.endAnnouncedOn = form.endAnnouncedOn();
		this.decisionReference = form.decisionReference();
		this.decisionLink = form.decisionLink();
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

	public Post post() {
		return this.post;
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

	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today);
	}

	/** As the audit trail tells it. */
	String summary() {
		String due = (this.dueToEndOn != null) ? ", made until " + Day.write(this.dueToEndOn) : "";
		return "%s, %s, %s%s, announced on %s".formatted(this.person.fullName(), this.basis.word(),
				TermWords.of(this.term), due, Day.write(this.announcedOn));
	}

	public Basis basis() {
		return this.basis;
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** Null where it is not recorded. */
	public EndReason endReason() {
		return this.endReason;
	}

	/** Null where the end was announced with the appointment. */
	public LocalDate endAnnouncedOn() {
		return this.endAnnouncedOn;
	}

	/**
	 * The decision that made the appointment, as the council's decision system names it.
	 */
	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

	public Integer version() {
		return this.version;
	}

}
