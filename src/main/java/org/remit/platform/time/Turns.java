package org.remit.platform.time;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who change the same thing do so one after another: whoever takes a turn
 * waits for the others, and is waited for until the end of their transaction. So each
 * sees what those before have done, and none is refused for having been a moment later.
 */
@Component
public class Turns {

	/**
	 * Asked for with the first turn: filters of requests are made before Hibernate is.
	 */
	private final ObjectProvider<EntityManager> entities;

	Turns(ObjectProvider<EntityManager> entities) {
		this.entities = entities;
	}

	/** One change of a whole register at a time, such as "people". */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(String register) {
		take(UUID.nameUUIDFromBytes(register.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * One change of the thing with this id at a time. The lock has nothing to do with
	 * what isn't written yet, so nothing is looked through for it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(UUID thing) {
		this.entities.getObject()
			.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
			.setParameter("key", thing.getMostSignificantBits() ^ thing.getLeastSignificantBits())
			.setFlushMode(FlushModeType.COMMIT)
			.getSingleResult();
	}

}
