package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.actions.Actions;
import org.remit.duties.actions.FutureActionChange;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.platform.time.SettableClock;

/**
 * Finds what is missing of responsibilities on a day, as staff know it: of many matrices,
 * and on many days, in a constant number of statements.
 */
@Service
@Transactional(readOnly = true)
public class Gaps {

	private final Appointments appointments;

	private final Actions actions;

	private final SettableClock clock;

	Gaps(Appointments appointments, Actions actions, SettableClock clock) {
		this.appointments = appointments;
		this.actions = actions;
		this.clock = clock;
	}

	/** By responsibility; nothing missing is an empty set. */
	public Map<UUID, Set<Gap>> of(Collection<MatrixDraft> matrices, LocalDate day) {
		return over(new TreeMap<>(Map.of(day, List.copyOf(matrices)))).get(day);
	}

	/** Of each day with the matrices of that day, by responsibility. */
	public Map<LocalDate, Map<UUID, Set<Gap>>> over(SortedMap<LocalDate, List<MatrixDraft>> days) {
		if (days.isEmpty()) {
			return Map.of();
		}
		GapRules rules = rules(days);
		Map<LocalDate, Map<UUID, Set<Gap>>> gaps = new HashMap<>();
		days.forEach((day, matrices) -> gaps.put(day, of(matrices, day, rules)));
		return gaps;
	}

	private static Map<UUID, Set<Gap>> of(List<MatrixDraft> matrices, LocalDate day, GapRules rules) {
		return matrices.stream()
			.flatMap((matrix) -> matrix.responsibilities().stream())
			.collect(Collectors.toMap((draft) -> draft.responsibility().id(), (draft) -> rules.of(draft, day)));
	}

	private GapRules rules(SortedMap<LocalDate, List<MatrixDraft>> days) {
		List<MatrixDraft> matrices = days.values().stream().flatMap(List::stream).toList();
		return new GapRules(holdings(matrices, days.firstKey(), days.lastKey()),
				standing(matrices, days.firstKey(), days.lastKey()), this.clock.today());
	}

	private Map<UUID, List<Appointment>> holdings(List<MatrixDraft> matrices, LocalDate from, LocalDate until) {
		Set<UUID> posts = matrices.stream()
			.flatMap((matrix) -> matrix.responsibilities().stream())
			.flatMap((draft) -> draft.holders().stream())
			.map(Post::id)
			.collect(Collectors.toSet());
		return this.appointments.knownHolders(posts, from, until)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
	}

	/** How future actions stood on days that are over; today they say so themselves. */
	private Map<UUID, List<FutureActionChange>> standing(List<MatrixDraft> matrices, LocalDate from, LocalDate until) {
		if (!from.isBefore(this.clock.today())) {
			return Map.of();
		}
		Set<UUID> ids = matrices.stream().map((one) -> one.matrix().id()).collect(Collectors.toSet());
		return this.actions.historyBetween(ids, from, until)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.action().id()));
	}

}
