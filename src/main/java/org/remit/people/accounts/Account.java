package org.remit.people.accounts;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/**
 * Somebody who may sign in. An account is locked, never deleted: the audit trail names
 * it.
 */
@Entity
public class Account {

	@Id
	private UUID id;

	private String username;

	private String name;

	private String passwordHash;

	private boolean passwordMustChange;

	private boolean locked;

	private UUID personId;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "account_area", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "area_id")
	private Set<UUID> areas = new HashSet<>();

	@Version
	private Integer version;

	protected Account() {
	}

	Account(AccountForm form, String passwordHash, boolean passwordMustChange) {
		this.id = form.id();
		replacePassword(passwordHash, passwordMustChange);
		change(form);
	}

	void change(AccountForm form) {
		this.username = form.username().strip();
		this.name = form.name().strip();
		this.personId = form.person();
		this.roles.retainAll(form.roles());
		this.roles.addAll(form.roles());
		this.areas.retainAll(form.areas());
		this.areas.addAll(form.areas());
	}

	void replacePassword(String hash, boolean mustChange) {
		this.passwordHash = hash;
		this.passwordMustChange = mustChange;
	}

	/** The entry in the register of people turned out to be another one. */
	void belongsTo(UUID person) {
		this.personId = person;
	}

	void lock() {
		this.locked = true;
	}

	void unlock() {
		this.locked = false;
	}

	/** What the rest of the application knows about whoever uses this account. */
	public Actor actor() {
		return new Actor(this.id, this.name, Set.copyOf(this.roles), Set.copyOf(this.areas), this.personId);
	}

	public UUID id() {
		return this.id;
	}

	/** What is typed to sign in; upper and lower case are the same. */
	public String username() {
		return this.username;
	}

	/** How pages and the audit trail name whoever uses the account. */
	public String name() {
		return this.name;
	}

	public String passwordHash() {
		return this.passwordHash;
	}

	/** True until a temporary password was replaced by one that only its owner knows. */
	public boolean passwordMustChange() {
		return this.passwordMustChange;
	}

	public boolean locked() {
		return this.locked;
	}

	/** The entry in the register of people, null where there is none. */
	public UUID personId() {
		return this.personId;
	}

	public Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	/** In the order in which the roles are always listed. */
	public List<Role> sortedRoles() {
		return this.roles.stream().sorted().toList();
	}

	public Set<UUID> areas() {
		return Set.copyOf(this.areas);
	}

	public Integer version() {
		return this.version;
	}

}
