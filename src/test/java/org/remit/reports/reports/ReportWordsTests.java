package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the words, tables and whole documents of reports are read. */
class ReportWordsTests {

	@Test
	void readTablesWithTabsAndWithPipes() {
		assertThat(TypedTable.read("A\tB\n1\t2\t3\n").rows()).containsExactly(List.of("A", "B", ""),
				List.of("1", "2", "3"));
		TypedTable ruled = TypedTable.read("| Year | Children |\n|---|---:|\n| 2019 | 552 |");
		assertThat(ruled.ruled()).isTrue();
		assertThat(ruled.rows()).containsExactly(List.of("Year", "Children"), List.of("2019", "552"));
	}

	@Test
	void splitAPastedDocumentAndAccountForEachLine() {
		PastedReport read = read("""
				THE BOARD
				29th October 2009
				Somebody else

				BACKGROUND

				1. First of them. It has a
				second line:
				- one
				 - two

				On being short

				- 2 The second
				5. The fifth, which refers to
				the rest.

				NEXT STEPS
				Children\t552
				Families\t12

				**Ann Lee
				Director**

				Tel No: 01632 960123""");
		assertThat(read.sections()).extracting(PastedSection::heading).containsExactly("BACKGROUND", "NEXT STEPS");
		assertThat(read.sections().get(0).blocks()).extracting((block) -> "%s %s".formatted(block.type(), block.text()))
			.containsExactly("PARAGRAPH First of them. It has a second line:", "BULLETS - one\n - two",
					"HEADING On being short", "PARAGRAPH The second", "PARAGRAPH The fifth, which refers to the rest.");
		assertThat(read.sections().get(0).blocks()).extracting(TypedBlock::number).containsExactly("", "", "", "", "5");
		assertThat(read.sections().get(1).blocks()).extracting((block) -> "%s %s".formatted(block.type(), block.text()))
			.containsExactly("TABLE Children\t552\nFamilies\t12", "SIGNATURE Ann Lee\nDirector");
		assertThat(read.contact()).containsExactly("Tel No: 01632 960123");
		assertThat(read.known()).containsExactly("THE BOARD", "29th October 2009");
		assertThat(read.left()).containsExactly("Somebody else");
	}

	@Test
	void makeAHeadingOfANumberThatLeadsToAParagraph() {
		PastedReport read = read("BACKGROUND\n- 1 Improve practice:\n\nThere is progress.");
		assertThat(read.sections().get(0).blocks()).extracting(TypedBlock::type)
			.containsExactly(BlockType.HEADING, BlockType.PARAGRAPH);
	}

	@Test
	void takeNoFigureForANumber() {
		PastedReport read = read("BACKGROUND\n- 1846 children\n1. Seven of them\n2019 was a year");
		assertThat(read.sections().get(0).blocks()).extracting(TypedBlock::type)
			.containsExactly(BlockType.BULLETS, BlockType.PARAGRAPH);
	}

	private static PastedReport read(String typed) {
		return PastedReport.read(typed,
				new PastedNames(List.of("Background"), List.of("The Board"), LocalDate.of(2009, 10, 29)));
	}

}
