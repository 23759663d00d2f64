package org.remit.assurance;

import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.remit.platform.Actor;
import org.remit.platform.SettableClock;
import org.remit.posts.Appointment;
import org.remit.posts.Appointments;
import org.remit.publishing.Documents;

/**
 * Knows in whose name somebody speaks in a review: whoever holds a post of the matrix
 * today answers for it, and officers of its area record what a holder said.
 */
@Component
class Signatures {

	private final Appointments appointments;

	private final SettableClock clock;

	Signatures(Appointments appointments, SettableClock clock) {
		this.appointments = appointments;
		this.clock = clock;
	}

	/** Refuses everyone whose voice this is not. */
	Signature require(Voice voice, Actor actor, Review review) {
		return new Signature(voice.isHolder() ? appointment(actor, review) : recorded(actor, review), actor.name(),
				this.clock.instant());
	}

	private UUID appointment(Actor actor, Review review) {
		return held(actor.person(), review).map(Appointment::id)
			.orElseThrow(() -> new AccessDeniedException("Only holders of its posts answer for a matrix"));
	}

	private static UUID recorded(Actor actor, Review review) {
		Documents.requireEditor(actor, review.matrix().document().area());
		return null;
	}

	private Optional<Appointment> held(UUID person, Review review) {
		return (person != null)
				? this.appointments.heldBy(person, this.clock.today()).stream().filter(review::isFor).findFirst()
				: Optional.empty();
	}

}
