package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.remit.duties.actions.FutureAction;
import org.remit.duties.actions.FutureActionChange;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;

/**
 * What is missing of a responsibility on a day. A post that is abolished, or not yet
 * established, answers for nothing: it is not vacant, it isn't there.
 *
 * @param holdings the appointments to each post
 * @param changes how each future action stood, oldest first
 */
record GapRules(Map<UUID, List<Appointment>> holdings, Map<UUID, List<FutureActionChange>> changes, LocalDate today) {

	Set<Gap> of(ResponsibilityDraft draft, LocalDate day) {
		Set<Gap> gaps = EnumSet.noneOf(Gap.class);
		addHolders(gaps, draft, day);
		addActions(gaps, draft, day);
		return gaps;
	}

	private void addHolders(Set<Gap> gaps, ResponsibilityDraft draft, LocalDate day) {
		List<Post> answering = draft.holders().stream().filter((post) -> post.exists(day)).toList();
		if (answering.isEmpty() && !hasBoard(draft, day)) {
			gaps.add(Gap.NO_HOLDER);
		}
		if (answering.stream().anyMatch((post) -> !isHeld(post, day))) {
			gaps.add(Gap.VACANT);
		}
	}

	private static boolean hasBoard(ResponsibilityDraft draft, LocalDate day) {
		Matrix matrix = draft.responsibility().matrix();
		return matrix.board() != null && matrix.board().existence().contains(day);
	}

	/** Also by somebody who covers it. */
	private boolean isHeld(Post post, LocalDate day) {
		return this.holdings.getOrDefault(post.id(), List.of()).stream().anyMatch((one) -> one.term().contains(day));
	}

	private void addActions(Set<Gap> gaps, ResponsibilityDraft draft, LocalDate day) {
		Responsibility responsibility = draft.responsibility();
		if (draft.taken().isEmpty() && draft.future().isEmpty()) {
			gaps.add((responsibility.hasNoneTaken() || responsibility.hasNoneFuture()) ? Gap.ONLY_NONE : Gap.NO_ACTION);
		}
		if (!draft.taken().isEmpty() && draft.taken().stream().allMatch((action) -> action.evidence().isEmpty())) {
			gaps.add(Gap.NO_EVIDENCE);
		}
		if (draft.future().stream().anyMatch((action) -> isOverdue(action, day))) {
			gaps.add(Gap.OVERDUE);
		}
	}

	private boolean isOverdue(FutureAction action, LocalDate day) {
		FutureActionChange then = day.isBefore(this.today) ? standing(action, day) : null;
		return (then == null) ? action.isOverdue(day)
				: then.dueOn() != null && then.dueOn().isBefore(day) && !then.status().isClosed();
	}

	private FutureActionChange standing(FutureAction action, LocalDate day) {
		return this.changes.getOrDefault(action.id(), List.of())
			.stream()
			.filter((change) -> !change.changedOn().isAfter(day))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

}
