package org.remit.people.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;

/**
 * The front door to the accounts. Administrators keep them; at least one administrator
 * who can sign in always remains.
 */
@Service
@Transactional(readOnly = true)
public class Accounts {

	/** Under which the audit trail has the lines of an account. */
	public static final String KIND = "account";

	private final AccountRepository accounts;

	private final AccountsLock lock;

	private final AuditTrail trail;

	Accounts(AccountRepository accounts, AccountsLock lock, AuditTrail trail) {
		this.accounts = accounts;
		this.lock = lock;
		this.trail = trail;
	}

	public Optional<Account> find(UUID id) {
		return this.accounts.findById(id);
	}

	/** By what was typed to sign in, in upper or lower case. */
	public Optional<Account> named(String username) {
		return AccountForm.isUsername(username) ? this.accounts.findByUsername(username.strip()) : Optional.empty();
	}

	public boolean exists(UUID id) {
		return this.accounts.existsById(id);
	}

	/** The cheap question of every request of an open session: did anything change? */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Integer> version(UUID id) {
		return this.accounts.versionOf(id);
	}

	/** Accounts whose name or username has these words in it, by name. */
	Page<Account> search(String words, Pageable page) {
		return this.accounts.search(words.replace("\0", "").strip(), page);
	}

	/** Of these people, those with an account that is not locked. */
	public Set<UUID> whoCanSignIn(Collection<UUID> people) {
		return this.accounts.findUsable(people);
	}

	/** Of these accounts, those that are not locked. */
	public List<Account> usable(Collection<UUID> ids) {
		return this.accounts.findByIdInAndLockedFalse(ids);
	}

	public boolean isEmpty() {
		return this.accounts.count() == 0;
	}

	/**
	 * Adds the account with a password whose hash comes from {@link Passwords}, once for
	 * each id, however often the form is posted. Tells whether this was the first time.
	 */
	@Transactional
	public boolean add(Actor actor, AccountForm form, String passwordHash, boolean passwordMustChange) {
		Administrators.require(actor);
		this.lock.take();
		if (this.accounts.existsById(form.id())) {
			return false;
		}
		Account account = this.accounts.save(new Account(form, passwordHash, passwordMustChange));
		this.trail.record(actor, "added", KIND, account.id(), account.username());
		return true;
	}

	/** Takes effect at once, also for sessions that are open. */
	@Transactional
	public void change(Actor actor, UUID id, AccountForm form) {
		Account account = opened(actor, id, form.version());
		account.change(form);
		requireAnAdministrator("roles");
		this.trail.record(actor, "changed", KIND, id, account.username());
	}

	/** Whoever uses the account is signed out at their next request. */
	@Transactional
	public void lock(Actor actor, UUID id, Integer version) {
		Account account = opened(actor, id, version);
		account.lock();
		requireAnAdministrator(null);
		this.trail.record(actor, "locked", KIND, id, account.username());
	}

	@Transactional
	public void unlock(Actor actor, UUID id, Integer version) {
		Account account = opened(actor, id, version);
		account.unlock();
		this.trail.record(actor, "unlocked", KIND, id, account.username());
	}

	/** The next sign-in asks for another one; sessions that are open end. */
	@Transactional
	public void replacePassword(Actor actor, UUID id, Integer version, String hash) {
		Account account = opened(actor, id, version);
		account.replacePassword(hash, true);
		this.trail.record(actor, "gave a temporary password to", KIND, id, account.username());
	}

	/** Whoever uses the account chose another password; other open sessions end. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Account chooseOwnPassword(Actor actor, String hash) {
		Account account = find(actor.account()).orElseThrow(() -> new NotFound("No such account"));
		account.replacePassword(hash, false);
		this.accounts.flush();
		this.trail.record(actor, "changed the password of", KIND, account.id(), account.username());
		return account;
	}

	private Account opened(Actor actor, UUID id, Integer version) {
		Administrators.require(actor);
		this.lock.take();
		Account account = find(id).orElseThrow(() -> new NotFound("No account " + id));
		Stale.check(version, account.version());
		return account;
	}

	private void requireAnAdministrator(String field) {
		this.accounts.flush();
		if (this.accounts.countAdministratorsWhoCanSignIn() == 0) {
			throw new RuleBroken(field, "This is the only administrator. Make another administrator first");
		}
	}

}
