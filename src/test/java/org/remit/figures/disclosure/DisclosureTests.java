package org.remit.figures.disclosure;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The ways in which a suppressed number has been given away, one by one. */
class DisclosureTests {

	private static final int FIVE = 5;

	@Test
	void showsTrueZeroAndSuppressesOneToFour() {
		Protection protection = new Table().cell("none", 0, FIVE)
			.cell("one", 1, FIVE)
			.cell("four", 4, FIVE)
			.cell("five", 5, FIVE)
			.protect();
		assertThat(protection.suppressed()).containsOnlyKeys("one", "four");
	}

	@Test
	void suppressesASecondPartWhereTheTotalGivesTheFirstAway() {
		Protection protection = breakdown(new Table(), "all", 3, 17, 9).protect();
		assertThat(protection.suppressed()).containsOnlyKeys("all 0", "all 2");
		assertThat(protection.suppressed().get("all 2")).isEqualTo(new Suppression(Reason.GIVES_AWAY, "all 0"));
	}

	@Test
	void suppressesAThirdPartWhereTwoMakeTwo() {
		assertThat(breakdown(new Table(), "all", 1, 1, 20, 30).protect().suppressed()).containsOnlyKeys("all 0",
				"all 1", "all 2");
	}

	/** Two small numbers that make eight are both four. */
	@Test
	void suppressesAThirdPartWhereTwoAreAsLargeAsSmallOnesCanBe() {
		assertThat(breakdown(new Table(), "all", 4, 4, 20).protect().suppressed()).containsKeys("all 0", "all 1")
			.hasSize(3);
	}

	@Test
	void withholdsTheWholeBreakdownOfATotalThatIsPublicAlready() {
		Table table = new Table().cell(new Cell("all", 8, FIVE, Showing.PUBLIC));
		table.cell("a", 4, FIVE).cell("b", 4, FIVE).cell("none", 0, FIVE).sum("all", List.of("a", "b", "none"));
		Protection protection = table.protect();
		assertThat(protection.suppressed()).containsOnlyKeys("a", "b", "none");
		assertThat(protection.exposed()).isEmpty();
	}

	@Test
	void hidesANumberThatTheOtherBreakdownGivesAway() {
		Table table = breakdown(new Table(), "all", 3, 27);
		table.cell("x", 10, FIVE).cell("y", 20, FIVE).sum("all", List.of("x", "y"));
		assertThat(table.protect().suppressed()).containsOnlyKeys("all 0", "all 1");
	}

	@Test
	void hidesAPeriodThatTellsWhatLiesBetweenItAndOneThatIsPublic() {
		Table table = new Table().cell(new Cell("to June", 9, FIVE, Showing.PUBLIC)).cell("to September", 11, FIVE);
		table.cell(new Cell("July to September", 2, FIVE, Showing.IMPLIED));
		Protection protection = table.sum("to September", List.of("to June", "July to September")).protect();
		assertThat(protection.suppressed()).containsOnlyKeys("to September");
		assertThat(protection.exposed()).isEmpty();
	}

	@Test
	void hidesACorrectionThatGivesAwayWhatWasHiddenBefore() {
		Table table = new Table().cell(new Cell("a", 12, FIVE, Showing.HIDDEN));
		table.cell(new Cell("b", 3, FIVE, Showing.HIDDEN)).cell(new Cell("all", 15, FIVE, Showing.PUBLIC));
		table.sum("all", List.of("a", "b")).cell("a, corrected", 14, FIVE).cell("all, corrected", 17, FIVE);
		Protection protection = table.sum("all, corrected", List.of("a, corrected", "b")).protect();
		assertThat(protection.suppressed()).hasSize(1);
		assertThat(protection.exposed()).isEmpty();
	}

	@Test
	void showsWhatNobodyCanWorkOut() {
		assertThat(breakdown(new Table(), "all", 40, 60).protect().suppressed()).isEmpty();
	}

	@Test
	void saysWhatIsPublicAlreadyAndCanNotBeHelped() {
		Table table = new Table().cell(new Cell("all", 20, FIVE, Showing.PUBLIC))
			.cell(new Cell("a", 17, FIVE, Showing.PUBLIC))
			.cell(new Cell("b", 3, FIVE, Showing.HIDDEN))
			.sum("all", List.of("a", "b"));
		assertThat(table.protect().exposed()).containsExactly("b");
	}

	@Test
	void refusesWhatItCanNotProtect() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Cell("a", 1, 2, Showing.OPEN));
		assertThatIllegalArgumentException().isThrownBy(() -> new Cell("a", -1, FIVE, Showing.OPEN));
		assertThatIllegalArgumentException().isThrownBy(() -> new Table().cell("a", 7, FIVE)
			.cell("b", 1, FIVE)
			.cell("all", 9, FIVE)
			.sum("all", List.of("a", "b")));
	}

	private static Table breakdown(Table table, String total, long... parts) {
		long sum = 0;
		for (int at = 0; at < parts.length; at++) {
			table.cell(total + " " + at, parts[at], FIVE);
			sum += parts[at];
		}
		table.cell(total, sum, FIVE);
		return table.sum(total, IntStream.range(0, parts.length).mapToObj((at) -> total + " " + at).toList());
	}

}
