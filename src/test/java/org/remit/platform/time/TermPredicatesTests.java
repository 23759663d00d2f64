package org.remit.platform.time;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.transaction.annotation.Transactional;

import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Queries and {@link Term} say the same of every appointment and of every board. */
@RemitTest
@Transactional
class TermPredicatesTests {

	private final EntityManager entities;

	TermPredicatesTests(EntityManager entities) {
		this.entities = entities;
	}

	@ParameterizedTest
	@ValueSource(strings = { "2014-05-20", "2019-05-07", "2022-01-31", "2026-10-01" })
	void findWhatRunsOnADay(LocalDate day) {
		assertThat(appointments("runs_on(a.term, :from)", day, null))
			.containsExactlyElementsOf(appointments((term) -> term.contains(day)));
		assertThat(appointments("runs_on(a.term.startsOn, a.term.endsOn, :from)", day, null))
			.containsExactlyElementsOf(appointments((term) -> term.contains(day)));
		assertThat(appointments("reaches(a.term, :from)", day, null))
			.containsExactlyElementsOf(appointments((term) -> !term.isOver(day)));
	}

	@Test
	void findWhatRunsWithinATime() {
		Term time = new Term(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31));
		assertThat(appointments("runs_within(a.term, :from, :until)", time.startsOn(), time.endsOn()))
			.containsExactlyElementsOf(appointments(time::overlaps));
	}

	@Test
	void knowTermsWithoutAFirstDay() {
		LocalDate day = LocalDate.of(1801, 1, 1);
		assertThat(
				this.entities.createQuery("select count(b) from Board b where runs_on(b.existence, :day)", Long.class)
					.setParameter("day", day)
					.getSingleResult())
			.isEqualTo(this.entities
				.createQuery("select count(b) from Board b where b.existence.startsOn is null", Long.class)
				.getSingleResult());
	}

	private List<UUID> appointments(String where, LocalDate from, LocalDate until) {
		TypedQuery<UUID> found = this.entities
			.createQuery("select a.id from Appointment a where " + where + " order by a.id", UUID.class)
			.setParameter("from", from);
		return ((until != null) ? found.setParameter("until", until) : found).getResultList();
	}

	private List<UUID> appointments(Predicate<Term> asked) {
		return this.entities.createQuery("select a.id, a.term from Appointment a order by a.id", Object[].class)
			.getResultStream()
			.filter((row) -> asked.test((Term) row[1]))
			.map((row) -> (UUID) row[0])
			.toList();
	}

}
