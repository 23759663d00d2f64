package org.remit.portfolios.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.web.Saving;

/**
 * Makes the changes of a set one after the other, each through its register's front door
 * and each sent to the database at once, so that it is known which of them is refused.
 * Whatever calls this has a transaction, and rolls it back after a refusal.
 */
@Component
public class Steps {

	/** One set at a time, so that no two wait for each other's portfolios and seats. */
	private static final UUID QUEUE = UUID.fromString("5e7a0000-0000-4000-8000-000000000010");

	private final ChangeRepository changes;

	private final ChangeKinds kinds;

	private final Posts posts;

	private final OneTimeIds oneTimeIds;

	private final Saving saving;

	Steps(ChangeRepository changes, ChangeKinds kinds, Posts posts, OneTimeIds oneTimeIds, Saving saving) {
		this.changes = changes;
		this.kinds = kinds;
		this.posts = posts;
		this.oneTimeIds = oneTimeIds;
		this.saving = saving;
	}

	/** What ends first, so that posts change hands in whatever order it was typed. */
	public Optional<Refusal> apply(Actor actor, UUID reshuffle, Set<UUID> without) {
		Map<Change, Supplier<List<Effect>>> effects = new LinkedHashMap<>();
		Optional<Refusal> refusal = make(inOrder(reshuffle), without,
				(change) -> effects.put(change, this.kinds.of(change).apply(actor, change)));
		effects.forEach((change, effect) -> change.had(effect.get()));
		return refusal;
	}

	/** The last first, so that nothing is taken away on which something else stands. */
	public Optional<Refusal> undo(Actor actor, UUID reshuffle, Set<UUID> without) {
		List<Change> changes = inOrder(reshuffle);
		Collections.reverse(changes);
		return make(changes, without, (change) -> this.kinds.of(change).undo(actor, change));
	}

	private List<Change> inOrder(UUID reshuffle) {
		this.oneTimeIds.claim(QUEUE);
		List<Change> changes = this.changes.of(reshuffle);
		this.posts.lock(changes.stream().flatMap((change) -> this.kinds.of(change).touched(change).stream()).toList());
		return new ArrayList<>(this.kinds.endingsFirst(changes));
	}

	private Optional<Refusal> make(List<Change> changes, Set<UUID> without, Consumer<Change> step) {
		return changes.stream()
			.filter((change) -> !without.contains(change.id()))
			.flatMap((change) -> attempt(change, step).stream())
			.findFirst();
	}

	private Optional<Refusal> attempt(Change change, Consumer<Change> step) {
		BindingResult errors = new MapBindingResult(new HashMap<>(), "change");
		try {
			this.saving.attempt(errors, () -> {
				step.accept(change);
				this.changes.flush();
				return "";
			});
		}
		catch (NotFound ex) {
			return Optional.of(Refusal.of(change, "What this change is about is no longer in the registers"));
		}
		return errors.getAllErrors()
			.stream()
			.map(DefaultMessageSourceResolvable::getDefaultMessage)
			.map((words) -> Refusal.of(change, words))
			.findFirst();
	}

}
