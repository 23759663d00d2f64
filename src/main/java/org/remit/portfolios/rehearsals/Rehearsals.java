package org.remit.portfolios.rehearsals;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.remit.platform.actor.Actor;
import org.remit.portfolios.changes.Change;
import org.remit.portfolios.changes.Refusal;
import org.remit.portfolios.changes.Steps;
import org.remit.portfolios.reshuffles.Register;

/**
 * Tries a set on the registers themselves, in a transaction that is rolled back: every
 * rule and every constraint has its say, and what would be can be read. After a refusal
 * PostgreSQL hears no more in that transaction, so the rest is tried anew without what
 * was refused.
 */
@Component
class Rehearsals {

	private final Steps steps;

	private final Reading reading;

	private final TransactionOperations transaction;

	Rehearsals(Steps steps, Reading reading, TransactionOperations transaction) {
		this.steps = steps;
		this.reading = reading;
		this.transaction = transaction;
	}

	Outcome apply(Actor actor, UUID reshuffle) {
		return rehearse((without) -> this.steps.apply(actor, reshuffle, without),
				() -> this.reading.withWarnings(reshuffle));
	}

	Outcome undo(Actor actor, UUID reshuffle) {
		List<Map<UUID, Register.Entry>> now = this.reading.onItsDay(reshuffle);
		return rehearse((without) -> this.steps.undo(actor, reshuffle, without),
				() -> this.reading.since(reshuffle, now));
	}

	private Outcome rehearse(Function<Set<UUID>, Optional<Refusal>> steps, Supplier<Picture> picture) {
		Map<UUID, Refusal> refused = new LinkedHashMap<>();
		while (true) {
			Attempt attempt = attempt(() -> steps.apply(refused.keySet()), picture);
			if (attempt.refusal() == null) {
				return Outcome.of(refused.values(), attempt.picture());
			}
			refused.put(attempt.refusal().change(), attempt.refusal());
		}
	}

	private Attempt attempt(Supplier<Optional<Refusal>> steps, Supplier<Picture> picture) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return steps.get()
				.map((refusal) -> new Attempt(refusal, null))
				.orElseGet(() -> new Attempt(null, picture.get()));
		});
	}

	private record Attempt(Refusal refusal, Picture picture) {
	}

	/** What a rehearsal found, in the order of the page. */
	record Outcome(List<Refusal> refusals, Picture picture) {

		static Outcome of(Collection<Refusal> refusals, Picture picture) {
			return new Outcome(refusals.stream().sorted(Comparator.comparingInt(Refusal::number)).toList(), picture);
		}

		/** Of one change, empty where nothing is against it. */
		public List<Refusal> of(Change change) {
			return this.refusals.stream().filter((refusal) -> refusal.change().equals(change.id())).toList();
		}

	}

}
