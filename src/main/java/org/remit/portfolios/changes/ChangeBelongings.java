package org.remit.portfolios.changes;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.Belongings;
import org.remit.people.people.PeopleMerged;
import org.remit.people.people.Person;

/** What sets would do with a duplicate they do with the entry that is kept. */
@Component
@Order(9)
class ChangeBelongings implements Belongings {

	private final ChangeRepository changes;

	private final ChangeKinds kinds;

	ChangeBelongings(ChangeRepository changes, ChangeKinds kinds) {
		this.changes = changes;
		this.kinds = kinds;
	}

	@Override
	public List<String> of(Person person) {
		return this.changes.about(person.id())
			.stream()
			.filter((change) -> change.reshuffle().isPrepared())
			.map((change) -> "%s: %s".formatted(change.reshuffle().title(), this.kinds.words(change)))
			.toList();
	}

	@EventListener
	void handOver(PeopleMerged merged) {
		this.changes.about(merged.duplicate().id()).forEach((change) -> change.say(change.about().of(merged.kept())));
	}

}
