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
import org.remit.law.provisions.Provision;

/**
 * Responsibilities of matrices with all that hung on them over some time, from which it
 * is told how they were on one day of it.
 */
record ResponsibilitiesInTime(List<Responsibility> responsibilities, Map<UUID, List<Citation>> citations,
		Map<UUID, List<ActionTaken>> taken, Map<UUID, List<FutureAction>> future) {

	static ResponsibilitiesInTime of(List<Responsibility> responsibilities, List<Citation> citations,
			List<ActionTaken> taken, List<FutureAction> future) {
		return new ResponsibilitiesInTime(responsibilities, by(citations, Citation::responsibility),
				by(taken, ActionTaken::responsibility), by(future, FutureAction::responsibility));
	}

	private static <T> Map<UUID, List<T>> by(List<T> parts, Function<T, Responsibility> responsibility) {
		return parts.stream().collect(Collectors.groupingBy((one) -> responsibility.apply(one).id()));
	}

	/** By section, in reading order. */
	Map<UUID, List<ResponsibilityDraft>> on(LocalDate day) {
		Map<UUID, List<ResponsibilityDraft>> drafts = new LinkedHashMap<>();
		for (Responsibility responsibility : this.responsibilities) {
			if (responsibility.runsOn(day)) {
				List<ResponsibilityDraft> above = drafts.computeIfAbsent(responsibility.section().id(),
						(id) -> new ArrayList<>());
				above.add(draft(responsibility, above, day));
			}
		}
		return drafts;
	}

	private ResponsibilityDraft draft(Responsibility responsibility, List<ResponsibilityDraft> above, LocalDate day) {
		List<Provision> provisions = running(this.citations, responsibility, (one) -> one.runsOn(day)).stream()
			.map(Citation::provision)
			.toList();
		return new ResponsibilityDraft(responsibility, provisions, inherited(responsibility, above),
				running(this.taken, responsibility, (one) -> one.runsOn(day)),
				running(this.future, responsibility, (one) -> one.runsOn(day)));
	}

	private static List<Provision> inherited(Responsibility responsibility, List<ResponsibilityDraft> above) {
		return (responsibility.continues() && !above.isEmpty()) ? above.get(above.size() - 1).cites() : List.of();
	}

	private static <T> List<T> running(Map<UUID, List<T>> parts, Responsibility responsibility, Predicate<T> running) {
		return parts.getOrDefault(responsibility.id(), List.of()).stream().filter(running).toList();
	}

}
