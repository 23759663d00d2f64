package org.remit.platform.time;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An empty form carries the id of what it will make. Sent twice at the same moment, the
 * second waits here until the first is done, and then finds what it made.
 */
@Component
public class OneTimeIds {

	private final Turns turns;

	OneTimeIds(Turns turns) {
		this.turns = turns;
	}

	/** Waits for others with this id, until the end of their transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void claim(UUID id) {
		this.turns.take(id);
	}

}
