package org.remit.people.accounts;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one change of accounts or areas happen at a time, until the end of its
 * transaction. Two administrators can't both lock the other at the same moment, and a
 * form that is posted twice makes one record.
 */
@Component
class AccountsLock {

	/** Any number, as long as nothing else in this database locks by it. */
	private static final long KEY = 0x7265_6d69_7401L;

	private final EntityManager entities;

	AccountsLock(EntityManager entities) {
		this.entities = entities;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void take() {
		this.entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
			.setParameter("key", KEY)
			.getSingleResult();
	}

}
