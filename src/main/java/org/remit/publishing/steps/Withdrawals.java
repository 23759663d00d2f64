package org.remit.publishing.steps;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.text.TypedText;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Editions;

/**
 * The front door to taking a published edition back: the public sees the explanation, and
 * no older text.
 */
@Service
public class Withdrawals {

	private final Editions editions;

	private final EditionSteps steps;

	Withdrawals(Editions editions, EditionSteps steps) {
		this.editions = editions;
		this.steps = steps;
	}

	/**
	 * @param number the edition that whoever decided saw as the live one
	 */
	@Transactional
	public void withdraw(Actor actor, UUID documentId, int number, String explanation) {
		EditionSteps.requireDemocraticServices(actor);
		if (TypedText.line(explanation).isEmpty()) {
			throw new RuleBroken("explanation", "Say why; the public reads it in place of the document");
		}
		this.steps.lock(documentId);
		EditionFacts live = this.editions.live(documentId)
			.orElseThrow(() -> new Stale("The public sees no edition of this."));
		if (live.number() != number || this.editions.isWithdrawn(live)) {
			throw new Stale("Edition %d is no longer the one that the public sees.".formatted(number));
		}
		this.editions.takeBack(live, actor, this.steps.now(), explanation);
		this.steps.record(actor, "withdrew", live, explanation);
	}

}
