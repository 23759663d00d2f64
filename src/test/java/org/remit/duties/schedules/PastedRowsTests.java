package org.remit.duties.schedules;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.remit.duties.matrices.Headings;
import org.remit.duties.responsibilities.ActionTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What is understood of a table, however it was pasted. */
class PastedRowsTests {

	@Test
	void findsItsColumnsByTheirNames() {
		PastedRows rows = read(
				"Wells\nDuties\tRAG\tReference\tFuture actions\nTo keep\tAmber\t5.6\tDig\nDuties\tRAG\tReference\tFuture actions\nTo open\t\t\t-");
		assertThat(rows.columns()).containsExactly(TableColumn.RESPONSIBILITY, TableColumn.UNKNOWN, TableColumn.CITED,
				TableColumn.FUTURE);
		assertThat(rows.heads()).containsExactly("Duties", "RAG", "Reference", "Future actions");
		assertThat(rows.left()).containsExactly("Wells");
		assertThat(rows.rows())
			.extracting(PastedRow::cited, PastedRow::text, PastedRow::taken, PastedRow::future, PastedRow::left)
			.containsExactly(tuple("5.6", "To keep", "", "Dig", List.of("Amber")),
					tuple("", "To open", "", "-", List.of()));
	}

	@Test
	void hasTheColumnsOfTheMatrixWhereItNamesNone() {
		PastedRows rows = read("5.6\tTo keep\tCounted\tDig\tand what is this");
		assertThat(rows.rows()).singleElement().satisfies((row) -> {
			assertThat(row.cited()).isEqualTo("5.6");
			assertThat(row.future()).isEqualTo("Dig");
			assertThat(row.left()).containsExactly("and what is this");
		});
		assertThat(read("To keep\nTo open").rows()).extracting(PastedRow::text).containsExactly("To keep", "To open");
	}

	@Test
	void beginsASectionAtACellAlone() {
		PastedRows rows = read("5.6\tTo keep\t\t\nNights\t\t\t\n5.7\tTo guard\t\t\nDays\n5.8\tTo open\t\t");
		assertThat(rows.sections()).extracting(PastedSection::heading).containsExactly("", "Nights", "Days");
		assertThat(rows.sections()).extracting((section) -> section.rows().size()).containsExactly(1, 1, 1);
	}

	@Test
	void goesOnWithTheParagraphAboveWithinASection() {
		String table = "Wells\n5.6\tTo keep\t\t\n\tTo open\t\t\n\tTo close\t\t\n-\tTo sing\t\t\n\tTo dance\t\t\nNights\n\tTo guard\t\t";
		assertThat(read(table).rows()).extracting(PastedRow::continues)
			.containsExactly(false, true, true, false, false, false);
		assertThat(PastedRows.read(table, Headings.USUAL, false).rows()).extracting(PastedRow::continues)
			.containsOnly(false);
	}

	@Test
	void saysMoreOfTheRowAboveInARowWithoutADuty() {
		PastedRows rows = read("5.6\tTo keep\t-\tDig\n\t\tCounted\tBuy a rope\n5.7\t\tAnd what?\t");
		assertThat(rows.rows()).hasSize(2);
		assertThat(rows.rows().get(0).taken()).isEqualTo("Counted");
		assertThat(ActionTexts.read(rows.rows().get(0).future())).containsExactly("Dig", "Buy a rope");
		assertThat(rows.problems()).containsExactly("Line 3: there is no responsibility in this row");
	}

	@Test
	void tellsWhatIsTooLong() {
		String heading = "x".repeat(201);
		PastedRows rows = read(heading + "\n" + heading + "\tTo keep\t\t\n5.6\t" + "y".repeat(20_001) + "\t\t");
		assertThat(rows.problems()).hasSize(3)
			.allMatch((problem) -> problem.startsWith("Line ") && problem.contains("characters or fewer"));
		assertThat(read("5.6\tTo keep\t\t\n".repeat(601)).problems())
			.containsExactly("Paste 600 rows or fewer at once: this table has 601");
		assertThat(read("   \n\t\n").problems()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void answersQuicklyToWhatNoTableIs(String pasted) {
		PastedRows rows = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(pasted));
		assertThat(rows.problems().size() + rows.rows().size()).isPositive();
	}

	static Stream<Arguments> hostile() {
		return Stream
			.of("x" + "\t".repeat(50_000), "\t".repeat(50_000) + "x", "\"a\t".repeat(100_000), "\"".repeat(1_000_000),
					"\"\t\"\"".repeat(100_000) + "x\"y", "x".repeat(1_000_000), "x" + " ".repeat(1_000_000) + "y\tz",
					"x" + "\n".repeat(500_000), "\ta\n\n".repeat(100_000), "\ta\n\n\n".repeat(100_000),
					"a\tb\nc\n".repeat(50_000) + "a\tb\tc\n".repeat(50_001))
			.map((text) -> Arguments.argumentSet(text.substring(0, 6).strip() + text.length(), text));
	}

	private static PastedRows read(String pasted) {
		return PastedRows.read(pasted, Headings.USUAL, true);
	}

}
