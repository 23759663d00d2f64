package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.responsibilities.Citation;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.sources.Provision;

/**
 * Rows of matrices with all that hung on them over some time, from which it is told how
 * they were on one day of it.
 */
record ResponsibilitiesInTime(List<Responsibility> rows, Map<UUID, List<Citation>> citations,
		Map<UUID, List<ActionTaken>> taken, Map<UUID, List<FutureAction>> future) {

	static ResponsibilitiesInTime of(List<Responsibility> rows, List<Citation> citations, List<ActionTaken> taken,
			List<FutureAction> future) {
		return new ResponsibilitiesInTime(rows, by(citations, Citation::responsibility),
				by(taken, ActionTaken::responsibility), by(future, FutureAction::responsibility));
	}

	private static <T> Map<UUID, List<T>> by(List<T> parts, Function<T, Responsibility> row) {
		return parts.stream().collect(Collectors.groupingBy((one) -> row.apply(one).id()));
	}

	/** By section, in reading order. */
	Map<UUID, List<ResponsibilityDraft>> on(LocalDate day) {
		Map<UUID, List<ResponsibilityDraft>> duties = new LinkedHashMap<>();
		for (Responsibility row : this.rows) {
			if (row.runsOn(day)) {
				List<ResponsibilityDraft> above = duties.computeIfAbsent(row.section().id(), (id) -> new ArrayList<>());
				above.add(duty(row, above, day));
			}
		}
		return duties;
	}

	private ResponsibilityDraft duty(Responsibility row, List<ResponsibilityDraft> above, LocalDate day) {
		List<Provision> provisions = running(this.citations, row, (one) -> one.runsOn(day)).stream()
			.map(Citation::provision)
			.toList();
		return new ResponsibilityDraft(row, provisions, inherited(row, above),
				running(this.taken, row, (one) -> one.runsOn(day)),
				running(this.future, row, (one) -> one.runsOn(day)));
	}

	private static List<Provision> inherited(Responsibility row, List<ResponsibilityDraft> above) {
		return (row.continues() && !above.isEmpty()) ? above.get(above.size() - 1).cites() : List.of();
	}

	private static <T> List<T> running(Map<UUID, List<T>> parts, Responsibility row, Predicate<T> running) {
		return parts.getOrDefault(row.id(), List.of()).stream().filter(running).toList();
	}

}
