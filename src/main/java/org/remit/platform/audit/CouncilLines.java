package org.remit.platform.audit;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.platform.council.CouncilChanged;

/** Writes down who changed the council's settings. */
@Component
class CouncilLines {

	private static final UUID THE_ONE_COUNCIL = new UUID(0, 1);

	private final AuditTrail trail;

	CouncilLines(AuditTrail trail) {
		this.trail = trail;
	}

	@EventListener
	void changed(CouncilChanged event) {
		this.trail.record(event.actor(), "changed the settings of", "council", THE_ONE_COUNCIL, event.name());
	}

}
