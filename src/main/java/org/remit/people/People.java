package org.remit.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.audit.AuditTrail;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.Role;
import org.remit.platform.Slug;
import org.remit.platform.Stale;

/**
 * The front door to the register of people. Nobody is ever removed from it: documents and
 * appointments of years ago go on naming them.
 */
@Service
@Transactional(readOnly = true)
public class People {

	private final PersonRepository people;

	private final AuditTrail trail;

	People(PersonRepository people, AuditTrail trail) {
		this.people = people;
		this.trail = trail;
	}

	public Optional<Person> find(UUID id) {
		return this.people.findById(id);
	}

	/** Everybody, by family name. */
	public List<Person> all() {
		return this.people.findAllByOrderByFamilyNameAscGivenNameAscIdAsc();
	}

	/** Adds a person, or finds the one that the same form made a moment ago. */
	@Transactional
	public Person add(Actor actor, PersonDetails details) {
		check(actor);
		return find(details.id()).orElseGet(() -> create(actor, details));
	}

	private Person create(Actor actor, PersonDetails details) {
		Person person = new Person(details);
		person.moveTo(address(person));
		this.trail.record(actor, "created", "person", person.id(), person.fullName());
		return this.people.save(person);
	}

	@Transactional
	public Person change(Actor actor, UUID id, PersonDetails details) {
		check(actor);
		Person person = find(id).orElseThrow(() -> new NotFound("No such person"));
		Stale.check(details.version(), person.version());
		String before = person.plainName();
		person.fill(details);
		if (!person.plainName().equals(before)) {
			person.moveTo(address(person));
		}
		this.trail.record(actor, "changed", "person", id, person.fullName());
		return person;
	}

	private String address(Person person) {
		return Slug.unique(person.plainName(), (slug) -> isTaken(slug, person.id()));
	}

	private boolean isTaken(String slug, UUID but) {
		return this.people.findByAddress(slug).filter((holder) -> !holder.id().equals(but)).isPresent();
	}

	private static void check(Actor actor) {
		if (!actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new AccessDeniedException("Only democratic services change the register of people");
		}
	}

}
