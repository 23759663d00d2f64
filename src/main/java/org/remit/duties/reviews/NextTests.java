package org.remit.duties.reviews;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.editions.MatrixKind;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;

/**
 * Knows which published matrices are to be gone through again. No law sets a cycle: a
 * year is the habit, and new duties are a reason not to wait for it.
 */
@Component
@Transactional(readOnly = true)
public class NextTests {

	/** Councils plan, report and elect by the year; a holder's memory is no longer. */
	static final Period CYCLE = Period.ofMonths(12);

	private final ReviewRepository reviews;

	private final Documents documents;

	private final MatrixKind matrices;

	private final SettableClock clock;

	NextTests(ReviewRepository reviews, Documents documents, MatrixKind matrices, SettableClock clock) {
		this.reviews = reviews;
		this.documents = documents;
		this.matrices = matrices;
		this.clock = clock;
	}

	/** Without those that are being gone through; what is due stands first. */
	public List<NextTest> all() {
		LocalDate today = this.clock.today();
		Set<UUID> running = Set.copyOf(this.reviews.matricesInReview());
		Map<UUID, LocalDate> last = new HashMap<>();
		this.reviews.lastTests().forEach((test) -> last.put(test.matrix(), test.closedOn()));
		Map<UUID, Long> newDuties = this.reviews.newDuties(today)
			.stream()
			.collect(Collectors.toMap(NewDuties::matrix, NewDuties::number));
		return published().filter((matrix) -> !running.contains(matrix.id()))
			.map((matrix) -> next(matrix, last.get(matrix.id()), newDuties.getOrDefault(matrix.id(), 0L), today))
			.sorted(Comparator.comparing((NextTest test) -> !test.due())
				.thenComparing(NextTest::dueOn)
				.thenComparing((test) -> test.matrix().title()))
			.toList();
	}

	/** With their areas. */
	private Stream<Document> published() {
		Set<UUID> published = this.documents.published(this.matrices.key())
			.stream()
			.map(Document::id)
			.collect(Collectors.toSet());
		return this.documents.ofKind(this.matrices).stream().filter((matrix) -> published.contains(matrix.id()));
	}

	private static NextTest next(Document matrix, LocalDate last, long newDuties, LocalDate today) {
		LocalDate due = (last != null) ? last.plus(CYCLE) : today;
		return new NextTest(matrix, last, due, newDuties, newDuties > 0 || !due.isAfter(today));
	}

}
