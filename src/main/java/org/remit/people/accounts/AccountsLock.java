package org.remit.people.accounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.Turns;

/**
 * Lets one change of accounts or areas happen at a time, until the end of its
 * transaction. Two administrators can't both lock the other at the same moment, and a
 * form that is posted twice makes one record.
 */
@Component
class AccountsLock {

	private final Turns turns;

	AccountsLock(Turns turns) {
		this.turns = turns;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void take() {
		this.turns.take("account");
	}

}
