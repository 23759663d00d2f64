package org.remit.people.memberships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Mistake;

/** The front door to members' wards and political groups, on any day. */
@Service
@Transactional(readOnly = true)
public class Memberships {

	private final MembershipRepository memberships;

	private final AffiliationRepository affiliations;

	private final People people;

	private final AuditTrail trail;

	Memberships(MembershipRepository memberships, AffiliationRepository affiliations, People people, AuditTrail trail) {
		this.memberships = memberships;
		this.affiliations = affiliations;
		this.people = people;
		this.trail = trail;
	}

	public Optional<Membership> find(UUID id) {
		return this.memberships.findById(id);
	}

	/** All that a person ever had, wards first, the newest of each first. */
	public List<Membership> of(UUID person) {
		return this.memberships.findByPerson(person);
	}

	/** The wards and groups of these people on a day, as far as staff know. */
	public Roll on(Collection<UUID> people, LocalDate day) {
		return Roll.of(this.memberships.findOn(people, day));
	}

	/** As far as the public may know. */
	public Roll known(Collection<UUID> people, AsAt asAt) {
		return Roll.of(this.memberships.findAnnouncedOn(people, asAt.day(), asAt.today()));
	}

	/**
	 * Enters somebody's ward or group, or finds what the same form made a moment ago. One
	 * that was still running ends the day before.
	 */
	@Transactional
	public Membership join(Actor actor, MembershipForm form) {
		Registrars.require(actor);
		Person person = this.people.lock(form.person())
			.orElseThrow(() -> new RuleBroken("person", "Choose a person from the list"));
		return find(form.id()).orElseGet(() -> create(actor, person, affiliation(form), form));
	}

	private Membership create(Actor actor, Person person, Affiliation affiliation, MembershipForm form) {
		if (!person.isMember() || person.isMerged()) {
			throw new RuleBroken("affiliation", "Only members have a ward and a political group");
		}
		endRunning(actor, person, affiliation.kind(), form);
		MembershipRules.check(form, affiliation.kind(), of(person.id()));
		Membership membership = this.memberships.save(new Membership(person, affiliation, form));
		record(actor, "entered a ward or group", membership, "");
		return membership;
	}

	private void endRunning(Actor actor, Person person, AffiliationKind kind, MembershipForm next) {
		of(person.id()).stream()
			.filter((one) -> one.kind() == kind && one.term().endsOn() == null)
			.filter((one) -> one.term().startsOn().isBefore(next.startsOn()))
			.forEach((one) -> {
				one.makeWay(next.startsOn(), next.publicFrom());
				record(actor, "ended a ward or group", one, "");
			});
	}

	@Transactional
	public Membership change(Actor actor, UUID id, MembershipForm form) {
		Membership membership = opened(actor, id, form.version());
		Affiliation affiliation = affiliation(form);
		MembershipRules.check(form.as(id), affiliation.kind(), of(membership.person().id()));
		String before = membership.words();
		membership.change(affiliation, form);
		record(actor, "changed a ward or group", membership, "; until now " + before);
		return membership;
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public Membership strikeOut(Actor actor, UUID id, Mistake mistake) {
		Membership membership = opened(actor, id, mistake.version());
		membership.strikeOut(mistake.reason());
		record(actor, "struck out a ward or group entered by mistake", membership, ". " + mistake.reason());
		return membership;
	}

	private Membership opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		Membership membership = find(id).orElseThrow(() -> new NotFound("No such ward or group of a member"));
		Stale.check(version, membership.version());
		return membership;
	}

	private Affiliation affiliation(MembershipForm form) {
		return this.affiliations.findById(form.affiliation())
			.orElseThrow(() -> new RuleBroken("affiliation", "Choose one from the list"));
	}

	private void record(Actor actor, String action, Membership membership, String more) {
		this.trail.record(actor, action, People.KIND, membership.person().id(), membership.words() + more);
	}

}
