package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.SettableClock;

/**
 * Reads what is still to be done on a day, as staff know it: in a constant number of
 * statements.
 */
@Service
@Transactional(readOnly = true)
public class DueActions {

	private final FutureActionRepository future;

	private final FutureActionChangeRepository changes;

	private final SettableClock clock;

	DueActions(FutureActionRepository future, FutureActionChangeRepository changes, SettableClock clock) {
		this.future = future;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * What is open of these, and of all that these posts see to: the soonest first, what
	 * has no day last.
	 */
	public List<DueAction> of(Collection<FutureAction> own, Collection<UUID> owners, LocalDate day) {
		Map<UUID, FutureAction> actions = new LinkedHashMap<>();
		this.future.ownedBy(owners, day).forEach((action) -> actions.put(action.id(), action));
		own.forEach((action) -> actions.put(action.id(), action));
		Map<UUID, FutureActionChange> then = then(actions.values(), day);
		return actions.values()
			.stream()
			.map((action) -> DueAction.of(action, then.get(action.id()), day))
			.filter((due) -> !due.status().isClosed())
			.sorted()
			.toList();
	}

	/** How actions stood on a day that is over; today they say so themselves. */
	private Map<UUID, FutureActionChange> then(Collection<FutureAction> actions, LocalDate day) {
		if (!day.isBefore(this.clock.today())) {
			return Map.of();
		}
		List<UUID> matrices = actions.stream().map((one) -> one.responsibility().matrix().id()).distinct().toList();
		return this.changes.between(matrices, day, day)
			.stream()
			.collect(Collectors.toMap((one) -> one.action().id(), Function.identity(), (earlier, later) -> later));
	}

}
