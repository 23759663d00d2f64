package org.remit.duties.reviews;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * Knows in whose name somebody speaks in a review: whoever answers for the matrix today
 * speaks for themselves, and officers of its area record what a holder said.
 */
@Component
class Signatures {

	private final Answerers answerers;

	private final SettableClock clock;

	Signatures(Answerers answerers, SettableClock clock) {
		this.answerers = answerers;
		this.clock = clock;
	}

	/** Refuses everyone whose voice this is not. */
	Signature require(Voice voice, Actor actor, Review review) {
		return new Signature(voice.isHolder() ? signer(actor, review) : recorded(actor, review), actor.name(),
				this.clock.instant());
	}

	private Signer signer(Actor actor, Review review) {
		return this.answerers.signer(actor.person(), review.matrix(), this.clock.today())
			.orElseThrow(() -> new AccessDeniedException("Only those who answer for a matrix speak of it"));
	}

	private static Signer recorded(Actor actor, Review review) {
		Documents.requireEditor(actor, review.matrix().document().area());
		return null;
	}

}
