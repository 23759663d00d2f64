package org.remit.platform.council;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.Stale;

/** The front door to the council's settings. */
@Service
@Transactional(readOnly = true)
public class Councils {

	private static final Short THE_ONE = 1;

	private final CouncilRepository councils;

	private final ApplicationEventPublisher events;

	Councils(CouncilRepository councils, ApplicationEventPublisher events) {
		this.councils = councils;
		this.events = events;
	}

	public Council current() {
		return this.councils.findById(THE_ONE);
	}

	/** Administrators only. */
	@Transactional
	public void change(Actor actor, CouncilSettings settings) {
		if (!actor.is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Only administrators change the council's settings");
		}
		Council council = current();
		Stale.check(settings.version(), council.version());
		council.change(settings);
		this.events.publishEvent(new CouncilChanged(actor, council.name()));
	}

}
