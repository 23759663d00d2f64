package org.remit.people.people;

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

import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * A member's ward or political group for a term, one of each a day. Which group somebody
 * sits with is public: seats are shared out by it (Local Government and Housing Act 1989,
 * section 15).
 */
@Entity
@SQLRestriction("mistake is null")
public class Membership {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;

	/** Follows the person's own in the database. */
	@Enumerated(EnumType.STRING)
	private PersonKind personKind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "affiliation_id")
	private Affiliation affiliation;

	@Enumerated(EnumType.STRING)
	private AffiliationKind kind;

	@Embedded
	private Term term;

	private String mistake;

	@Version
	private Integer version;

	protected Membership() {
	}

	Membership(Person person, Affiliation affiliation, MembershipForm form) {
		this.id = form.id();
		this.person = person;
		this.personKind = person.kind();
		change(affiliation, form.term());
	}

	final void change(Affiliation affiliation, Term term) {
		this.affiliation = affiliation;
		this.kind = affiliation.kind();
		this.term = term;
	}

	/** The person turned out to be entered twice. */
	void belongsTo(Person kept) {
		this.person = kept;
		this.personKind = kept.kind();
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Person person() {
		return this.person;
	}

	public Affiliation affiliation() {
		return this.affiliation;
	}

	public AffiliationKind kind() {
		return this.kind;
	}

	public Term term() {
		return this.term;
	}

	public String termWords() {
		return TermWords.of(this.term);
	}

	/** As the audit trail tells it. */
	public String words() {
		return "%s, %s".formatted(this.affiliation.name(), TermWords.of(this.term));
	}

	public Integer version() {
		return this.version;
	}

}
