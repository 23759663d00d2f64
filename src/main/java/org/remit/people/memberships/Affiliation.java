package org.remit.people.memberships;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A ward that members are elected for, or a political group they sit with. One that is
 * renamed goes on being the same, for those too who belonged to it before.
 */
@Entity
public class Affiliation {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private AffiliationKind kind;

	private String name;

	@Version
	private Integer version;

	protected Affiliation() {
	}

	Affiliation(AffiliationKind kind, AffiliationForm form) {
		this.id = form.id();
		this.kind = kind;
		rename(form.name());
	}

	final void rename(String name) {
		this.name = name;
	}

	public UUID id() {
		return this.id;
	}

	public AffiliationKind kind() {
		return this.kind;
	}

	public String name() {
		return this.name;
	}

	public Integer version() {
		return this.version;
	}

}
