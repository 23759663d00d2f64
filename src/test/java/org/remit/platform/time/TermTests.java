package org.remit.platform.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermTests {

	private static final LocalDate MAY = LocalDate.of(2019, 5, 7);

	private static final LocalDate JUNE = LocalDate.of(2019, 6, 7);

	@Test
	void containsBothItsEnds() {
		Term term = new Term(MAY, JUNE);
		assertThat(term.contains(MAY)).isTrue();
		assertThat(term.contains(JUNE)).isTrue();
		assertThat(term.contains(MAY.minusDays(1))).isFalse();
		assertThat(term.contains(JUNE.plusDays(1))).isFalse();
	}

	@Test
	void containsEveryDayWhereNoEndIsKnown() {
		assertThat(Term.UNKNOWN.contains(LocalDate.EPOCH)).isTrue();
		assertThat(new Term(null, MAY).contains(LocalDate.EPOCH)).isTrue();
		assertThat(new Term(MAY, null).contains(JUNE)).isTrue();
		assertThat(new Term(MAY, null).contains(LocalDate.EPOCH)).isFalse();
	}

	@Test
	void containsNoDayWhereItEndsBeforeItStarts() {
		assertThat(new Term(JUNE, MAY).contains(MAY)).isFalse();
		assertThat(new Term(JUNE, MAY).contains(JUNE)).isFalse();
	}

	@Test
	void overlapsWhatSharesADay() {
		assertThat(new Term(null, MAY).overlaps(new Term(MAY, null))).isTrue();
		assertThat(new Term(MAY, MAY).overlaps(new Term(MAY.plusDays(1), null))).isFalse();
		assertThat(Term.UNKNOWN.overlaps(new Term(MAY, JUNE))).isTrue();
	}

	@Test
	void coversWhatLiesWithinIt() {
		assertThat(new Term(MAY, JUNE).covers(new Term(MAY, JUNE))).isTrue();
		assertThat(new Term(MAY, JUNE).covers(new Term(MAY, null))).isFalse();
		assertThat(new Term(null, JUNE).covers(new Term(null, MAY))).isTrue();
		assertThat(new Term(MAY, null).covers(Term.UNKNOWN)).isFalse();
	}

	@Test
	void cutsAnotherOneDownToItself() {
		assertThat(new Term(null, JUNE).within(new Term(MAY, null))).contains(new Term(MAY, JUNE));
		assertThat(new Term(JUNE, null).within(new Term(MAY, null))).contains(new Term(JUNE, null));
		assertThat(new Term(JUNE, null).within(new Term(MAY, MAY))).isEmpty();
	}

	@Test
	void hidesAnEndThatIsAnnouncedLater() {
		Term term = new Term(MAY, JUNE);
		assertThat(term.announced(JUNE, MAY)).isEqualTo(new Term(MAY, null));
		assertThat(term.announced(JUNE, JUNE)).isEqualTo(term);
		assertThat(term.announced(null, MAY)).isEqualTo(term);
		assertThat(term.told(JUNE)).isEqualTo(new Term(MAY, null));
		assertThat(term.told(JUNE.plusDays(1))).isEqualTo(term);
	}

	@Test
	void isToldInWords() {
		assertThat(new Term(MAY, JUNE).words()).isEqualTo("7 May 2019 to 7 June 2019");
		assertThat(new Term(MAY, null).words()).isEqualTo("from 7 May 2019");
		assertThat(new Term(MAY, MAY).words()).isEqualTo("7 May 2019");
		assertThat(new Term(null, MAY).words()).isEqualTo("to 7 May 2019");
		assertThat(Term.UNKNOWN.words()).isEmpty();
	}

}
