package org.remit.figures.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways in which shares have given away how few they are of, one by one. */
class SharesTests {

	private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

	private static final Shares PERCENTAGES = new Shares(5, true);

	private static final Shares RATES = new Shares(5, false);

	@Test
	void hideFewOfManyAndManyOfManyButFew() {
		assertThat(PERCENTAGES.hides(day(3, 11), List.of())).contains(Reason.SMALL);
		assertThat(PERCENTAGES.hides(day(98, 100), List.of())).contains(Reason.SMALL);
		assertThat(PERCENTAGES.hides(day(0, 4), List.of())).contains(Reason.SMALL);
		assertThat(PERCENTAGES.hides(day(40, 100), List.of())).isEmpty();
		assertThat(PERCENTAGES.hides(day(0, 100), List.of())).isEmpty();
		assertThat(PERCENTAGES.hides(day(100, 100), List.of())).isEmpty();
	}

	@Test
	void ofARateHideOnlyWhatIsCounted() {
		assertThat(RATES.hides(day(98, 100), List.of())).isEmpty();
		assertThat(RATES.hides(day(3, 100), List.of())).contains(Reason.SMALL);
	}

	@Test
	void hideAHalfYearThatTellsASmallQuarter() {
		List<Share> firstQuarter = List.of(period(0, 3, 9, 40));
		assertThat(PERCENTAGES.hides(period(0, 6, 11, 80), firstQuarter)).contains(Reason.GIVES_AWAY);
		assertThat(PERCENTAGES.hides(period(0, 6, 18, 80), firstQuarter)).isEmpty();
		assertThat(PERCENTAGES.hides(period(0, 6, 9, 80), firstQuarter)).isEmpty();
	}

	/** Nobody in one year means nobody in any part of it. */
	@Test
	void hideARollingYearFromWhichASmallQuarterFollowsByAYearWithoutAnybody() {
		List<Share> years = List.of(period(0, 12, 0, 100), period(6, 18, 5, 100));
		assertThat(RATES.hides(period(9, 21, 7, 100), years)).contains(Reason.GIVES_AWAY);
	}

	/** Whoever is counted in two quarters makes no sum; still somebody may subtract. */
	@Test
	void hideWhatOnlyFollowsByBelievingNumbersThatMakeNoSum() {
		List<Share> shown = List.of(period(0, 3, 18, 100), period(0, 6, 15, 100));
		assertThat(RATES.hides(period(0, 9, 20, 200), shown)).isEqualTo(Optional.of(Reason.GIVES_AWAY));
	}

	private static Share day(long numerator, long denominator) {
		return new Share(null, null, numerator, denominator);
	}

	private static Share period(int from, int until, long numerator, long denominator) {
		return new Share(APRIL.plusMonths(from), APRIL.plusMonths(until), numerator, denominator);
	}

}
