package org.remit.people.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.text.WordSearch;
import org.remit.platform.time.Turns;

/**
 * The front door to the register of people. Nobody is ever removed from it: documents and
 * appointments of years ago go on naming them.
 */
@Service
@Transactional(readOnly = true)
public class People {

	/** Under which the audit trail has the lines of a person. */
	public static final String KIND = "person";

	/** How people are listed everywhere. */
	public static final Sort BY_NAME = Sort.by("familyName", "givenName", "id");

	private final PersonRepository people;

	private final AuditTrail trail;

	private final Turns turns;

	People(PersonRepository people, AuditTrail trail, Turns turns) {
		this.people = people;
		this.trail = trail;
		this.turns = turns;
	}

	/**
	 * Those whose name has all these words; everybody when there are none. No duplicates.
	 */
	public static Specification<Person> named(String words) {
		Specification<Person> unmerged = (person, query, builder) -> builder.isNull(person.get("mergedInto"));
		return unmerged.and(WordSearch.of(words, (person, builder) -> builder
			.concat(builder.concat(builder.lower(person.get("honorific")), " "), person.get("slug"))));
	}

	/** Finds duplicates too, which were merged into another entry. */
	public Optional<Person> find(UUID id) {
		return this.people.findById(id);
	}

	/** Finds a person also by an address they no longer have. */
	public Optional<Person> at(String address) {
		return this.people.findByAddress(address);
	}

	/** Everybody, by family name. */
	public List<Person> all() {
		return this.people.findAllByOrderByFamilyNameAscGivenNameAscIdAsc();
	}

	public Page<Person> search(String words, Pageable page) {
		return this.people.findAll(named(words), PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NAME));
	}

	/** Adds a person, or finds the one that the same form made a moment ago. */
	@Transactional
	public Person add(Actor actor, PersonForm form) {
		Registrars.require(actor);
		this.turns.take(KIND);
		return find(form.id()).orElseGet(() -> create(actor, form));
	}

	private Person create(Actor actor, PersonForm form) {
		Person person = new Person(form, address(form, form.id()));
		this.trail.record(actor, "added", KIND, person.id(), person.fullName());
		return this.people.save(person);
	}

	/** One change of what a person has at a time. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Person> lock(UUID id) {
		return this.people.lock(id);
	}

	/** The one to whom something can be given. */
	public Person present(UUID id, String field) {
		Person person = find(id).orElseThrow(() -> new RuleBroken(field, "Choose a person from the list"));
		if (person.isMerged()) {
			throw new RuleBroken(field,
					"%s was merged into another entry. Choose that one".formatted(person.fullName()));
		}
		return person;
	}

	/** A new name brings a new address; the old one goes on leading here. */
	@Transactional
	public Person change(Actor actor, UUID id, PersonForm form) {
		Registrars.require(actor);
		this.turns.take(KIND);
		Person person = find(id).orElseThrow(() -> new NotFound("No such person"));
		Stale.check(form.version(), person.version());
		if (person.isMerged()) {
			throw new RuleBroken(null, "This entry was merged into another one. Change that one");
		}
		String before = person.fullName();
		boolean sameName = form.plainName().equals(person.plainName());
		person.change(form, sameName ? person.slug() : address(form, id));
		this.trail.record(actor, "changed", KIND, id, changed(person.fullName(), before));
		return person;
	}

	private static String changed(String now, String before) {
		return now.equals(before) ? now : "%s; until now %s".formatted(now, before);
	}

	private String address(PersonForm form, UUID id) {
		return Slug.unique(form.plainName(),
				(slug) -> at(slug).filter((holder) -> !holder.id().equals(id)).isPresent());
	}

}
