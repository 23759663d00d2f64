package org.remit.publishing.steps;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.Edition;

/** Who approved the edition that is about to be, or was, published. */
@Entity
public class Approval {

	@Id
	private UUID editionId;

	private Instant approvedAt;

	private UUID approvedBy;

	private String approvedByName;

	protected Approval() {
	}

	Approval(Edition edition, Actor actor, Instant at) {
		this.editionId = edition.id();
		this.approvedAt = at;
		this.approvedBy = actor.account();
		this.approvedByName = actor.name();
	}

	public Instant approvedAt() {
		return this.approvedAt;
	}

	public String approvedByName() {
		return this.approvedByName;
	}

}
