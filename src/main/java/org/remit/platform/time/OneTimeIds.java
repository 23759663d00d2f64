package org.remit.platform.time;

import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An empty form carries the id of what it will make. Sent twice at the same moment, the
 * second waits here until the first is done, and then finds what it made.
 */
@Component
public class OneTimeIds {

	private final EntityManager entities;

	OneTimeIds(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Waits for others with this id, until the end of their transaction. The lock has
	 * nothing to do with what isn't written yet, so nothing is looked through for it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void claim(UUID id) {
		this.entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
			.setParameter("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
			.setFlushMode(FlushModeType.COMMIT)
			.getSingleResult();
	}

}
