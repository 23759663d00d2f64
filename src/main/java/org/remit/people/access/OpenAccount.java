package org.remit.people.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import org.remit.people.accounts.Account;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.SignedIn;

/** The account behind an open session, as it was when it was last read. */
record OpenAccount(Actor actor, String username, String passwordHash, boolean passwordMustChange,
		Integer version) implements UserDetails, SignedIn {

	static OpenAccount of(Account account) {
		return new OpenAccount(account.actor(), account.username(), account.passwordHash(),
				account.passwordMustChange(), account.version());
	}

	UUID id() {
		return this.actor.account();
	}

	/** Where a person lands who asked for no page in particular. */
	static String home(Actor actor) {
		return actor.isStaff() ? "/manage" : "/members";
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.actor.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String toString() {
		return List.of(this.username, this.version).toString();
	}

}
