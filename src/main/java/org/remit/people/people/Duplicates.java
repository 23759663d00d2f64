package org.remit.people.people;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Turns;

/**
 * The front door for two entries that are one person. The duplicate stays with its
 * history, holds nothing any more, and its addresses lead to the one that is kept.
 */
@Service
public class Duplicates {

	private final PersonRepository people;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	private final Turns turns;

	Duplicates(PersonRepository people, ApplicationEventPublisher events, AuditTrail trail, Turns turns) {
		this.people = people;
		this.events = events;
		this.trail = trail;
		this.turns = turns;
	}

	@Transactional
	public Person merge(Actor actor, UUID duplicateId, MergeForm form) {
		Registrars.require(actor);
		this.turns.take(People.KIND);
		Person duplicate = opened(duplicateId, form.version());
		Person kept = opened(form.kept(), form.keptVersion());
		if (duplicate.id().equals(kept.id())) {
			throw new RuleBroken("kept", "Choose another person: this is the same entry");
		}
		refuseMerged(duplicate);
		refuseMerged(kept);
		return merge(actor, duplicate, kept);
	}

	private Person opened(UUID id, Integer version) {
		Person person = this.people.lock(id).orElseThrow(() -> new NotFound("No such person"));
		Stale.check(version, person.version());
		return person;
	}

	private static void refuseMerged(Person person) {
		if (person.isMerged()) {
			throw new RuleBroken("kept", "%s was merged into another entry before".formatted(person.fullName()));
		}
	}

	private Person merge(Actor actor, Person duplicate, Person kept) {
		this.events.publishEvent(new PeopleMerged(actor, duplicate, kept));
		duplicate.mergeInto(kept);
		this.people.handOverAddresses(duplicate.id(), kept.id());
		this.trail.record(actor, "merged into another entry", People.KIND, duplicate.id(), kept.fullName());
		this.trail.record(actor, "merged a duplicate into this entry", People.KIND, kept.id(), duplicate.fullName());
		return kept;
	}

}
