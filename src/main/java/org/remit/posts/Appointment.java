package org.remit.posts;

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

import org.remit.people.Person;
import org.remit.platform.Term;

/**
 * A person in a post for a term. Documents and signatures point here, not to the person
 * or the post: it is the appointment that made somebody answerable on the day.
 */
@Entity
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

	/** The post's own rule, here because the database's constraint needs it. */
	private boolean soleHolder;

	private LocalDate announcedOn;

	private String endReason;

	private String decisionReference;

	private String decisionLink;

	@Version
	private Integer version;

	protected Appointment() {
	}

	Appointment(Post post, Person person, AppointmentDetails details) {
		this.id = details.id();
		this.post = post;
		this.soleHolder = post.hasSoleHolder();
		this.person = person;
		fill(details);
	}

	final void fill(AppointmentDetails details) {
		this.term = details.term();
		this.basis = details.basis();
		this.announcedOn = details.announcedOn();
		this.endReason = details.endReason();
		this.decisionReference = details.decisionReference();
		this.decisionLink = details.decisionLink();
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

	public Term term() {
		return this.term;
	}

	public Basis basis() {
		return this.basis;
	}

	/** The day from which the public may know of it. */
	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	public String endReason() {
		return this.endReason;
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
