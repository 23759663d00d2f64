package org.remit.reading.home;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.rooms.DueWork;

/** Collects what is due, kind by kind, for those who keep documents. */
@Component
class DueLists {

	private final List<DueWork> kinds;

	DueLists(List<DueWork> kinds) {
		this.kinds = kinds;
	}

	/** Only kinds of which something is due. */
	List<Due> of(Actor actor) {
		if (!actor.is(Role.OFFICER) && !actor.is(Role.DEMOCRATIC_SERVICES)) {
			return List.of();
		}
		return this.kinds.stream()
			.map((kind) -> new Due(kind.key(), kind.heading(), kind.of(actor)))
			.filter((due) -> !due.reminders().isEmpty())
			.toList();
	}

}
