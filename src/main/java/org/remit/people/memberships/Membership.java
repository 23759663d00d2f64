package org.remit.people.memberships;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.people.Person;
import org.remit.people.people.PersonKind;
import org.remit.platform.time.Tenure;

/**
 * A member's ward or political group for a term, one of each a day. Which group somebody
 * sits with is public: seats are shared out by it (Local Government and Housing Act 1989,
 * section 15).
 */
@Entity
@SQLRestriction("mistake is null")
public class Membership extends Tenure {

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

	protected Membership() {
	}

	Membership(Person person, Affiliation affiliation, MembershipForm form) {
		super(form.id());
		this.person = person;
		this.personKind = person.kind();
		change(affiliation, form);
	}

	final void change(Affiliation affiliation, MembershipForm form) {
		this.affiliation = affiliation;
		this.kind = affiliation.kind();
		last(form.term(), form.publicFrom(), form.endPublicFrom());
	}

	/** Another one takes its place on that day. */
	void makeWay(LocalDate next, LocalDate announcedOn) {
		end(next.minusDays(1), announcedOn);
	}

	/** The person turned out to be entered twice. */
	void belongsTo(Person kept) {
		this.person = kept;
		this.personKind = kept.kind();
	}

	@Override
	protected void strikeOut(String reason) {
		super.strikeOut(reason);
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

	public String termWords() {
		return term().words();
	}

	/** As the audit trail tells it. */
	public String words() {
		return "%s, %s".formatted(this.affiliation.name(), term().words());
	}

}
