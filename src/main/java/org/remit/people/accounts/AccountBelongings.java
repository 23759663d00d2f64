package org.remit.people.accounts;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.Belongings;
import org.remit.people.people.PeopleMerged;
import org.remit.people.people.Person;

/** Hands the account of a duplicate to the entry that is kept. */
@Component
@Order(3)
class AccountBelongings implements Belongings {

	private final AccountRepository accounts;

	AccountBelongings(AccountRepository accounts) {
		this.accounts = accounts;
	}

	@Override
	public List<String> of(Person person) {
		return this.accounts.findByPersonId(person.id())
			.stream()
			.map((account) -> "Account: " + account.username())
			.toList();
	}

	@EventListener
	void handOver(PeopleMerged merged) {
		this.accounts.findByPersonId(merged.duplicate().id())
			.forEach((account) -> account.belongsTo(merged.kept().id()));
	}

}
