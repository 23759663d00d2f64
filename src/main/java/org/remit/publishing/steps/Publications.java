package org.remit.publishing.steps;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Hash;
import org.remit.publishing.documents.Snapshots;

/** The front door to the public: what goes through it stays as it is. */
@Service
public class Publications {

	private final Editions editions;

	private final Documents documents;

	private final Snapshots snapshots;

	private final EditionSteps steps;

	private final DocumentKinds kinds;

	Publications(Editions editions, Documents documents, Snapshots snapshots, EditionSteps steps, DocumentKinds kinds) {
		this.editions = editions;
		this.documents = documents;
		this.snapshots = snapshots;
		this.steps = steps;
		this.kinds = kinds;
	}

	/**
	 * Publishes the approved edition and seals it behind the one before.
	 * @param inForceFrom not before the day of the edition that it replaces
	 */
	@Transactional
	public void publish(Actor actor, UUID documentId, Integer version, LocalDate inForceFrom) {
		EditionSteps.requireDemocraticServices(actor);
		Edition edition = this.steps.open(documentId, version);
		this.kinds.of(edition.document()).obstacle(documentId).ifPresent((words) -> {
			throw new RuleBroken(null, words);
		});
		EditionFacts replaced = this.editions.live(documentId).orElse(null);
		requireSoon(inForceFrom, this.steps.today());
		requireLater(inForceFrom, replaced);
		edition.publish(actor, this.steps.now(), inForceFrom, (replaced != null) ? replaced.seal().hash() : Hash.NONE);
		this.documents.publishAs(edition.document(), this.snapshots.of(edition).title());
		this.steps.record(actor, "published", edition, "In force from " + Day.write(inForceFrom));
	}

	/** A slip of the year would keep every later edition from coming into force. */
	private static void requireSoon(LocalDate inForceFrom, LocalDate today) {
		if (inForceFrom.isAfter(today.plusYears(1))) {
			throw new RuleBroken("inForceFrom",
					"Enter a day within a year from now, %s at the latest".formatted(Day.write(today.plusYears(1))));
		}
	}

	private void requireLater(LocalDate inForceFrom, EditionFacts replaced) {
		if (replaced != null && inForceFrom.isBefore(replaced.inForceFrom())) {
			throw new RuleBroken("inForceFrom", "Edition %d is in force from %s. Enter that day or a later one"
				.formatted(replaced.number(), Day.write(replaced.inForceFrom())));
		}
	}

}
