package org.remit.responsibilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.SettableClock;
import org.remit.posts.Appointments;
import org.remit.posts.Post;

/**
 * Finds what is missing of responsibilities on a day, as staff know it: of many matrices
 * in a constant number of statements.
 */
@Service
@Transactional(readOnly = true)
public class Gaps {

	private final Appointments appointments;

	private final FutureActionChangeRepository changes;

	private final SettableClock clock;

	Gaps(Appointments appointments, FutureActionChangeRepository changes, SettableClock clock) {
		this.appointments = appointments;
		this.changes = changes;
		this.clock = clock;
	}

	/** By responsibility; nothing missing is an empty set. */
	public Map<UUID, Set<Gap>> of(Collection<WrittenMatrix> matrices, LocalDate day) {
		List<Duty> duties = matrices.stream().flatMap((matrix) -> matrix.duties().stream()).toList();
		Set<UUID> held = held(duties, day);
		Map<UUID, FutureActionChange> then = standing(matrices, day);
		Map<UUID, Set<Gap>> gaps = new HashMap<>();
		duties.forEach((duty) -> gaps.put(duty.responsibility().id(), of(duty, held, then, day)));
		return gaps;
	}

	private Set<UUID> held(List<Duty> duties, LocalDate day) {
		Set<UUID> posts = duties.stream()
			.flatMap((duty) -> duty.holders().stream())
			.map(Post::id)
			.collect(Collectors.toSet());
		return this.appointments.knownHolders(posts, day)
			.stream()
			.map((one) -> one.post().id())
			.collect(Collectors.toSet());
	}

	/** How future actions stood on a day that is over; today they say so themselves. */
	private Map<UUID, FutureActionChange> standing(Collection<WrittenMatrix> matrices, LocalDate day) {
		if (!day.isBefore(this.clock.today())) {
			return Map.of();
		}
		List<UUID> ids = matrices.stream().map((one) -> one.matrix().id()).toList();
		return this.changes.until(ids, day)
			.stream()
			.collect(Collectors.toMap((one) -> one.action().id(), (one) -> one, (earlier, later) -> later));
	}

	private static Set<Gap> of(Duty duty, Set<UUID> held, Map<UUID, FutureActionChange> then, LocalDate day) {
		Set<Gap> gaps = EnumSet.noneOf(Gap.class);
		Responsibility row = duty.responsibility();
		List<Post> holders = duty.holders();
		if (holders.isEmpty() && row.matrix().board() == null) {
			gaps.add(Gap.NO_HOLDER);
		}
		if (holders.stream().anyMatch((post) -> !held.contains(post.id()))) {
			gaps.add(Gap.VACANT);
		}
		if (duty.taken().isEmpty() && duty.future().isEmpty()) {
			gaps.add((row.hasNoneTaken() || row.hasNoneFuture()) ? Gap.ONLY_NONE : Gap.NO_ACTION);
		}
		if (!duty.taken().isEmpty() && duty.taken().stream().allMatch((action) -> action.evidence().isEmpty())) {
			gaps.add(Gap.NO_EVIDENCE);
		}
		if (duty.future().stream().anyMatch((action) -> isOverdue(action, then.get(action.id()), day))) {
			gaps.add(Gap.OVERDUE);
		}
		return gaps;
	}

	private static boolean isOverdue(FutureAction action, FutureActionChange then, LocalDate day) {
		return (then == null) ? action.isOverdue(day)
				: then.dueOn() != null && then.dueOn().isBefore(day) && !then.status().isClosed();
	}

}
