package org.remit.publishing.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Editions;

/** What every step on an edition's way begins and ends with. */
@Component
class EditionSteps {

	private final Documents documents;

	private final Editions editions;

	private final AuditTrail audit;

	private final SettableClock clock;

	EditionSteps(Documents documents, Editions editions, AuditTrail audit, SettableClock clock) {
		this.documents = documents;
		this.editions = editions;
		this.audit = audit;
		this.clock = clock;
	}

	/** One step of a document at a time. */
	Document lock(UUID documentId) {
		return this.documents.lock(documentId);
	}

	/** The open edition, as whoever decided on it saw it. */
	Edition open(UUID documentId, Integer version) {
		lock(documentId);
		Edition edition = this.editions.open(documentId)
			.orElseThrow(() -> new Stale("Someone else has already taken this step."));
		Stale.check(version, edition.version());
		return edition;
	}

	static void requireDemocraticServices(Actor actor) {
		if (!actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new AccessDeniedException("Only democratic services do this");
		}
	}

	/** As precise as the database keeps it, so that a seal can be checked later. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	LocalDate today() {
		return this.clock.today();
	}

	void record(Actor actor, String action, EditionFacts edition, String detail) {
		Document document = edition.document();
		this.audit.record(actor, "%s edition %d of %s".formatted(action, edition.number(), document.title()),
				Documents.AUDITED, document.id(), detail);
	}

}
