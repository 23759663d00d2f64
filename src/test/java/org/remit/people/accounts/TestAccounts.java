package org.remit.people.accounts;

import java.util.Set;
import java.util.UUID;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.Visitor;

/** Accounts that a test may change, lock and sign out without disturbing the others. */
public class TestAccounts {

	public static final Actor ADMINISTRATOR = new Actor(null, "Test", Set.of(Role.ADMINISTRATOR), Set.of(), null);

	public static final String PASSWORD = "three odd words";

	/** Hashing takes its time: once is enough. */
	private static final String HASH = new Passwords().hash(PASSWORD);

	private final Accounts accounts;

	private final Pages pages;

	public TestAccounts(Accounts accounts, Pages pages) {
		this.accounts = accounts;
		this.pages = pages;
	}

	public Account add(Role... roles) {
		return add(false, roles);
	}

	public Account add(boolean passwordMustChange, Role... roles) {
		UUID id = UUID.randomUUID();
		String username = "test-" + id.toString().substring(0, 13);
		this.accounts.add(ADMINISTRATOR,
				new AccountForm(id, username, "Person " + username, Set.of(roles), Set.of(), null, null), HASH,
				passwordMustChange);
		return now(id);
	}

	public Account now(UUID id) {
		return this.accounts.find(id).orElseThrow();
	}

	/** Signs in, wherever that leads. */
	public Visitor signIn(Account account) {
		Visitor visitor = this.pages.visitor();
		signIn(visitor, account);
		return visitor;
	}

	public Page signIn(Visitor visitor, Account account) {
		return visitor.form("/sign-in").fill("username", account.username()).fill("password", PASSWORD).submit();
	}

}
