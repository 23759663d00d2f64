package org.remit.duties.assurance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.boards.seats.SeatHolding;
import org.remit.duties.reviews.Outcome;
import org.remit.duties.reviews.Review;
import org.remit.duties.reviews.Signer;
import org.remit.people.appointments.Appointment;
import org.remit.platform.text.Passage;
import org.remit.platform.time.SettableClock;

/**
 * Prints tests of assurance as they stand: what a snapshot of them says. Holders of posts
 * that are for staff only, and officers who recorded for others, are not named.
 */
@Component
class AssurancePrinting {

	private final AssuranceRepository tests;

	private final SettableClock clock;

	AssurancePrinting(AssuranceRepository tests, SettableClock clock) {
		this.tests = tests;
		this.clock = clock;
	}

	/** In a constant number of statements. */
	Map<UUID, AssuranceSnapshot> of(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<TestOfAssurance> tests = this.tests.withRows(ids);
		this.tests.withHolders(ids);
		Set<UUID> named = named(tests);
		return tests.stream().collect(Collectors.toMap(TestOfAssurance::id, (test) -> print(test, named)));
	}

	private Set<UUID> named(List<TestOfAssurance> tests) {
		List<Signer> all = tests.stream()
			.flatMap((test) -> test.holders().stream())
			.map(FormerHolder::signer)
			.distinct()
			.toList();
		Stream<UUID> holders = this.tests
			.appointments(all.stream().map(Signer::appointmentId).filter(Objects::nonNull).toList())
			.stream()
			.filter((one) -> one.post().isPublic() && one.isAnnounced(this.clock.today()))
			.map(Appointment::id);
		Stream<UUID> chairs = this.tests
			.seatHoldings(all.stream().map(Signer::seatHoldingId).filter(Objects::nonNull).toList())
			.stream()
			.filter((one) -> one.seat().board().isPublic() && one.isAnnounced(this.clock.today()))
			.map(SeatHolding::id);
		return Stream.concat(holders, chairs).collect(Collectors.toSet());
	}

	private static AssuranceSnapshot print(TestOfAssurance test, Set<UUID> named) {
		Review review = test.review();
		List<AssuranceSnapshot.Holder> holders = test.holders()
			.stream()
			.filter((holder) -> named.contains(holder.signer().id()))
			.map(AssurancePrinting::holder)
			.toList();
		Map<UUID, AssuranceSnapshot.Holder> byAppointment = holders.stream()
			.collect(Collectors.toMap(AssuranceSnapshot.Holder::appointment, Function.identity()));
		List<OutcomeRow> ended = test.rows().stream().filter(OutcomeRow::ended).toList();
		List<OutcomeRow> present = test.rows().stream().filter((row) -> !row.ended()).toList();
		return new AssuranceSnapshot(AssuranceSnapshot.SCHEMA, test.document().title(),
				new AssuranceSnapshot.About(test.matrixTitle(), href(test), review.occasionWords(), review.openedOn(),
						review.closedOn()),
				holders, Passage.of(test.method()), figures(present), sections(present, byAppointment),
				ended.stream().map((row) -> row(row, byAppointment)).toList(), Passage.of(test.conclusion()),
				Passage.of(test.recommendations()));
	}

	private static String href(TestOfAssurance test) {
		return test.matrixSlug().isEmpty() ? "" : "/responsibilities/" + test.matrixSlug();
	}

	private static AssuranceSnapshot.Holder holder(FormerHolder holder) {
		return new AssuranceSnapshot.Holder(holder.signer().id(), holder.postTitle(), holder.postSlug(), holder.name(),
				holder.personSlug(), holder.covering());
	}

	private static AssuranceSnapshot.Figures figures(List<OutcomeRow> rows) {
		Map<Outcome, Long> counts = rows.stream()
			.collect(Collectors.groupingBy(OutcomeRow::outcome, Collectors.counting()));
		return new AssuranceSnapshot.Figures(counts.getOrDefault(Outcome.CONFIRMED, 0L),
				counts.getOrDefault(Outcome.CHANGED, 0L), counts.getOrDefault(Outcome.NOT_ASSURED, 0L),
				rows.stream().filter((row) -> row.signer() == null).count());
	}

	/** Rows that stand together under one heading. */
	private static List<AssuranceSnapshot.Section> sections(List<OutcomeRow> rows,
			Map<UUID, AssuranceSnapshot.Holder> holders) {
		List<AssuranceSnapshot.Section> sections = new ArrayList<>();
		for (OutcomeRow row : rows) {
			boolean goesOn = !sections.isEmpty() && sections.get(sections.size() - 1).heading().equals(row.section());
			if (!goesOn) {
				sections.add(new AssuranceSnapshot.Section(row.section(), new ArrayList<>()));
			}
			sections.get(sections.size() - 1).rows().add(row(row, holders));
		}
		return sections;
	}

	private static AssuranceSnapshot.Row row(OutcomeRow row, Map<UUID, AssuranceSnapshot.Holder> holders) {
		AssuranceSnapshot.Holder by = (row.signer() != null) ? holders.get(row.signer().id()) : null;
		return new AssuranceSnapshot.Row(row.key(), row.cited(), Passage.of(row.text()), row.outcome().label(),
				Passage.of(row.words()), Passage.of(row.needed()), row.answeredOn(), (by != null) ? by.name() : "",
				row.signer() == null);
	}

}
