package org.remit.figures.releases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.remit.figures.indicators.Attainment;
import org.remit.figures.indicators.Indicator;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes public of figures about children, and what never does. */
@RemitTest
class ReleasesTests {

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

	private static final String HOMES = "Home: Foster care\nHome: Children\u2019s home\nHome: Secure unit";

	private final TestIndicators tests;

	private final PublicFigures figures;

	ReleasesTests(TestIndicators tests, PublicFigures figures) {
		this.tests = tests;
		this.figures = figures;
	}

	@Test
	void suppressASmallNumberAndWhatWouldGiveItAway() {
		Indicator indicator = this.tests.children(HOMES);
		this.tests.record(indicator, JUNE, "60", "40", "17", "3");
		ReleaseCheck check = this.tests.check(indicator);
		assertThat(check.suppressed()).extracting(PlannedFigure::hidden)
			.containsExactly(Hidden.GIVES_AWAY, Hidden.SMALL);
		assertThat(check.suppressed().get(0).guards()).isEqualTo("Home: Secure unit, 30 June 2026");
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("60", "40", "c", "c");
	}

	@Test
	void showATrueZero() {
		Indicator indicator = this.tests.children(HOMES);
		this.tests.record(indicator, JUNE, "60", "43", "17", "0");
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("60", "43", "17", "0");
	}

	@Test
	void doNotGiveAwayLaterWhatWasSuppressedBefore() {
		Indicator indicator = this.tests.children(HOMES);
		this.tests.record(indicator, JUNE, "60", "40", "17", "3");
		this.tests.release(indicator);
		this.tests.record(
				this.tests.entry(indicator, JUNE, "18")
					.of(indicator.parts().get(1))
					.revised("One was counted in another home"),
				this.tests.entry(indicator, JUNE, "2")
					.of(indicator.parts().get(2))
					.revised("One was counted in another home"));
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("60", "40", "c", "c");
	}

	@Test
	void protectABreakdownOfATotalThatIsPublicAlready() {
		Indicator indicator = this.tests.children(HOMES);
		this.tests.record(this.tests.entry(indicator, JUNE, "8"));
		this.tests.release(indicator);
		this.tests.record(indicator, JUNE, "8", "4", "4", "0");
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("8", "c", "c", "c");
	}

	@Test
	void showNothingOfABreakdownThatDoesNotAddUp() {
		Indicator indicator = this.tests.children(HOMES);
		this.tests.record(indicator, JUNE, "61", "40", "17", "3");
		assertThat(warnings(indicator)).containsEntry(Warning.Kind.SUM, "Home: the parts make 60, the total is 61");
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("61", "c", "c", "c");
	}

	@Test
	void suppressAShareOfChildrenThatWasRecordedWithoutTheirNumber() {
		Indicator indicator = this.tests.percentage(false);
		this.tests.record(this.tests.entry(indicator, JUNE, "50"));
		this.tests.aboutChildren(indicator);
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("c");
		this.tests.record(this.tests.entry(this.tests.now(indicator), JUNE, "11 of 22").revised("Counted"));
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("50.0% (11 of 22)");
	}

	@Test
	void suppressAShareFromWhichThatOfAnotherPeriodWouldFollow() {
		Indicator indicator = this.tests.percentage(true);
		LocalDate april = LocalDate.of(2026, 4, 1);
		this.tests.record(this.tests.entry(indicator, JUNE, "20 of 40").since(april));
		this.tests.release(indicator);
		this.tests.record(this.tests.entry(indicator, SEPTEMBER, "22 of 52").since(april));
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("50.0% (20 of 40)", "c");
		this.tests.record(this.tests.entry(indicator, SEPTEMBER, "26 of 52").since(april).revised("Counted again"));
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("50.0% (20 of 40)", "50.0% (26 of 52)");
	}

	@Test
	void suppressAQuarterThatTheYearWouldGiveAway() {
		Indicator indicator = this.tests.children("");
		LocalDate april = LocalDate.of(2025, 4, 1);
		this.tests.record(this.tests.entry(indicator, LocalDate.of(2025, 6, 30), "7").since(april),
				this.tests.entry(indicator, LocalDate.of(2025, 9, 30), "2").since(LocalDate.of(2025, 7, 1)),
				this.tests.entry(indicator, LocalDate.of(2025, 12, 31), "9").since(LocalDate.of(2025, 10, 1)),
				this.tests.entry(indicator, LocalDate.of(2026, 3, 31), "12").since(LocalDate.of(2026, 1, 1)),
				this.tests.entry(indicator, LocalDate.of(2026, 3, 31), "30").since(april));
		this.tests.release(indicator);
		assertThat(shown(indicator)).contains("c").doesNotContain("2");
		assertThat(shown(indicator).stream().filter("c"::equals).count()).isGreaterThan(1);
	}

	@Test
	void suppressAYearToDateThatGivesTheNewQuarterAway() {
		Indicator indicator = this.tests.children("");
		LocalDate april = LocalDate.of(2025, 4, 1);
		this.tests.record(this.tests.entry(indicator, LocalDate.of(2025, 6, 30), "7").since(april));
		this.tests.release(indicator);
		this.tests.record(this.tests.entry(indicator, LocalDate.of(2025, 9, 30), "9").since(april));
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("7", "c");
	}

	@Test
	void suppressASmallShareWithWhatItIsOf() {
		Indicator indicator = this.tests.percentage(true);
		this.tests.record(this.tests.entry(indicator, JUNE, "3 of 11"),
				this.tests.entry(indicator, SEPTEMBER, "98 of 100"));
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("c", "c");
		assertThat(this.figures.history(indicator.id(), SEPTEMBER.plusYears(1))).allSatisfy((figure) -> {
			assertThat(figure.value()).isNull();
			assertThat(figure.numerator()).isNull();
			assertThat(figure.denominator()).isNull();
		});
	}

	/** A mark goes on telling what it told when it was set. */
	@Test
	void goByTheThresholdOfTheirTime() {
		Indicator indicator = this.tests.children(HOMES);
		this.tests.record(indicator, JUNE, "60", "40", "17", "3");
		this.tests.release(indicator);
		this.tests.record(this.tests.entry(indicator, SEPTEMBER, "7"));
		this.tests.threshold(indicator, 10);
		this.tests.release(indicator);
		assertThat(shown(indicator)).containsExactly("60", "40", "c", "c", "c");
	}

	@Test
	void warnOfWhatLooksWrong() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.target(indicator, "2000", "0", JUNE, SEPTEMBER);
		this.tests.record(this.tests.entry(indicator, JUNE, "1500"), this.tests.entry(indicator, SEPTEMBER, "1500"));
		assertThat(warnings(indicator)).containsKeys(Warning.Kind.STALE, Warning.Kind.RANGE, Warning.Kind.MISSED);
		this.tests.record(this.tests.entry(indicator, SEPTEMBER, "2000").revised("A typing mistake"));
		assertThat(this.tests.check(indicator).figures().get(1).warnings()).extracting(Warning::kind)
			.containsExactly(Warning.Kind.RANGE);
	}

	@Test
	void keepWhatThePublicWasShownOnEveryDay() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.on(JUNE.plusDays(20), () -> {
			this.tests.record(this.tests.entry(indicator, JUNE, "100"));
			this.tests.release(indicator);
		});
		this.tests.on(JUNE.plusDays(40), () -> {
			this.tests.record(this.tests.entry(indicator, JUNE, "110").revised("Late returns"));
			this.tests.release(indicator);
		});
		assertThat(latest(indicator, JUNE.plusDays(19))).isNull();
		assertThat(latest(indicator, JUNE.plusDays(39)).latest().words()).isEqualTo("100");
		Standing now = latest(indicator, JUNE.plusDays(40));
		assertThat(now.latest().words()).isEqualTo("110");
		assertThat(now.latest().reason()).isEqualTo("Late returns");
	}

	@Test
	void sayNothingOfASuppressedFigureThatWouldNarrowItDown() {
		Indicator indicator = this.tests.children("");
		this.tests.target(indicator, "2", "0", JUNE, SEPTEMBER);
		this.tests.record(this.tests.entry(indicator, JUNE, "9"),
				this.tests.entry(indicator, SEPTEMBER, "2").provisional("Only two this time"));
		this.tests.release(indicator);
		Standing standing = latest(indicator, SEPTEMBER.plusYears(1));
		assertThat(standing.attainment()).isEqualTo(Attainment.NO_FIGURE);
		assertThat(standing.direction()).isEmpty();
		assertThat(standing.latest().note()).isEmpty();
	}

	private Standing latest(Indicator indicator, LocalDate day) {
		return this.figures.latest(List.of(indicator.id()), day).get(indicator.id());
	}

	private List<String> shown(Indicator indicator) {
		return PublicFigures.newest(this.figures.history(indicator.id(), SEPTEMBER.plusYears(1)))
			.stream()
			.map(PublicFigure::words)
			.toList();
	}

	private Map<Warning.Kind, String> warnings(Indicator indicator) {
		return this.tests.check(indicator)
			.figures()
			.stream()
			.flatMap((figure) -> figure.warnings().stream())
			.collect(Collectors.toMap(Warning::kind, Warning::words, (one, other) -> other));
	}

}
