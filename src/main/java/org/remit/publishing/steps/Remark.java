package org.remit.publishing.steps;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.Edition;

/** Why an edition was given back to its authors. */
@Entity
public class Remark {

	@Id
	private UUID id;

	private UUID editionId;

	private String authorName;

	private Instant madeAt;

	private String body;

	protected Remark() {
	}

	Remark(Edition edition, Actor actor, Instant at, String body) {
		this.id = UUID.randomUUID();
		this.editionId = edition.id();
		this.authorName = actor.name();
		this.madeAt = at;
		this.body = body;
	}

	public String authorName() {
		return this.authorName;
	}

	public Instant madeAt() {
		return this.madeAt;
	}

	public String body() {
		return this.body;
	}

}
