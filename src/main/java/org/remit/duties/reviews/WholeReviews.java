package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.drafts.SectionDraft;
import org.remit.platform.time.SettableClock;

/**
 * Reads reviews with the responsibilities of their matrices and all that was said: many
 * in a constant number of statements.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class WholeReviews {

	private final MatrixDrafts matrices;

	private final AnswerRepository answers;

	private final SettableClock clock;

	WholeReviews(MatrixDrafts matrices, AnswerRepository answers, SettableClock clock) {
		this.matrices = matrices;
		this.answers = answers;
		this.clock = clock;
	}

	WholeReview of(Review review) {
		return of(List.of(review)).get(0);
	}

	/** In the order of the reviews. */
	List<WholeReview> of(Collection<Review> reviews) {
		LocalDate today = this.clock.today();
		Map<UUID, MatrixDraft> matrices = this.matrices
			.of(reviews.stream().map((review) -> review.matrix().id()).distinct().toList(), today)
			.stream()
			.collect(Collectors.toMap((one) -> one.matrix().id(), Function.identity()));
		Map<UUID, List<Answer>> answers = this.answers.of(reviews.stream().map(Review::id).toList())
			.stream()
			.collect(Collectors.groupingBy((answer) -> answer.review().id()));
		return reviews.stream()
			.map((review) -> write(review, matrices.get(review.matrix().id()),
					answers.getOrDefault(review.id(), List.of()), today))
			.toList();
	}

	private static WholeReview write(Review review, MatrixDraft matrix, List<Answer> answers, LocalDate today) {
		Map<UUID, List<Answer>> byRow = byRow(answers, today);
		List<ReviewedResponsibility> rows = new ArrayList<>();
		for (SectionDraft section : matrix.sections()) {
			for (ResponsibilityDraft draft : section.responsibilities()) {
				List<Answer> said = byRow.remove(draft.responsibility().id());
				rows.add(new ReviewedResponsibility(section.section(), draft, rows.size() + 1,
						(said != null) ? said : List.of()));
			}
		}
		return new WholeReview(review, rows, byRow.values().stream().map((said) -> said.get(said.size() - 1)).toList());
	}

	/**
	 * What was said of a responsibility that is over goes with the one that took its
	 * place.
	 */
	private static Map<UUID, List<Answer>> byRow(List<Answer> answers, LocalDate today) {
		Map<UUID, UUID> successors = new HashMap<>();
		answers.stream()
			.map(Answer::responsibility)
			.filter((row) -> row.successor() != null && !row.runsOn(today))
			.forEach((row) -> successors.put(row.id(), row.successor().id()));
		return answers.stream()
			.collect(Collectors.groupingBy((answer) -> present(answer.responsibility().id(), successors),
					LinkedHashMap::new, Collectors.toList()));
	}

	private static UUID present(UUID row, Map<UUID, UUID> successors) {
		UUID present = row;
		while (successors.containsKey(present)) {
			present = successors.get(present);
		}
		return present;
	}

}
