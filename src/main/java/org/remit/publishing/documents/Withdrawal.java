package org.remit.publishing.documents;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.remit.platform.actor.Actor;

/**
 * A published edition taken back: the public sees the explanation instead, never an older
 * text again.
 */
@Entity
public class Withdrawal {

	@Id
	private UUID editionId;

	private Instant withdrawnAt;

	private UUID withdrawnBy;

	private String withdrawnByName;

	private String explanation;

	protected Withdrawal() {
	}

	Withdrawal(EditionFacts edition, Actor actor, Instant at, String explanation) {
		this.editionId = edition.id();
		this.withdrawnAt = at;
		this.withdrawnBy = actor.account();
		this.withdrawnByName = actor.name();
		this.explanation = explanation;
	}

	public UUID editionId() {
		return this.editionId;
	}

	public Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	public String explanation() {
		return this.explanation;
	}

}
