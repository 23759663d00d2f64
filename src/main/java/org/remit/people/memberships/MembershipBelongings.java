package org.remit.people.memberships;

import java.util.List;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.Belongings;
import org.remit.people.people.PeopleMerged;
import org.remit.people.people.Person;
import org.remit.platform.actor.RuleBroken;

/** Hands wards and groups of a duplicate to the entry that is kept. */
@Component
@Order(2)
class MembershipBelongings implements Belongings {

	private final MembershipRepository memberships;

	MembershipBelongings(MembershipRepository memberships) {
		this.memberships = memberships;
	}

	@Override
	public List<String> of(Person person) {
		return this.memberships.findByPerson(person.id())
			.stream()
			.map((one) -> "%s: %s".formatted(one.kind().label(), one.words()))
			.toList();
	}

	@EventListener
	void handOver(PeopleMerged merged) {
		List<Membership> theirs = this.memberships.findByPerson(merged.kept().id());
		this.memberships.findByPerson(merged.duplicate().id()).forEach((one) -> {
			refuseBoth(one, theirs);
			one.belongsTo(merged.kept());
		});
	}

	private static void refuseBoth(Membership one, List<Membership> theirs) {
		theirs.stream()
			.filter((other) -> other.kind() == one.kind() && other.term().overlaps(one.term()))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken("kept",
						"Both have a %s at the same time: %s and %s. Change or strike out one of them first"
							.formatted(one.kind().label().toLowerCase(Locale.UK), one.words(), other.words()));
			});
	}

}
