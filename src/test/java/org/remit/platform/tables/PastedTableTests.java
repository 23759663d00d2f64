package org.remit.platform.tables;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The cells of a table, however it was pasted. */
class PastedTableTests {

	@Test
	void hasCellsBetweenTabsWithLineBreaksInQuotes() {
		PastedTable table = PastedTable
			.read("1\t\"To keep:\n- wells\n  - old ones\"\t\"The \"\"deep\"\" well\"\r\n\r\n2\tTo open\t-");
		assertThat(table.lines()).extracting(PastedTable.Line::cells)
			.containsExactly(List.of("1", "To keep:\n- wells\n  - old ones", "The \"deep\" well"),
					List.of("2", "To open", "-"));
		assertThat(table.lines()).extracting(PastedTable.Line::number).containsExactly(1, 5);
	}

	@Test
	void keepsQuotesThatAreNoneOfASpreadsheets() {
		PastedTable table = PastedTable.read("\"Every child\"\t\"Wells\" plan\t\"never closed\n2\ta \"b\" c\td");
		assertThat(table.lines()).extracting(PastedTable.Line::cells)
			.containsExactly(List.of("\"Every child\"", "\"Wells\" plan", "\"never closed"),
					List.of("2", "a \"b\" c", "d"));
	}

	@Test
	void hasACellALineWithEmptyLinesBetweenRows() {
		PastedTable table = PastedTable.read("""
				Title of it

				\t1
				\tTo keep
				- wells

				and ponds
				\t

				\tA SECTION

				\t2
				\tTo open


				\t-


				Notes

				at the end
				""");
		assertThat(table.lines()).extracting(PastedTable.Line::cells)
			.containsExactly(List.of("1", "To keep\n- wells\n\nand ponds", ""), List.of("A SECTION"),
					List.of("2", "To open", "-"));
		assertThat(table.outside()).containsExactly("Title of it", "Notes", "at the end");
	}

	@Test
	void putsRowsTogetherThatBrokeWithinACell() {
		PastedTable table = PastedTable
			.read("1\tTo keep\tCounted\tDig\n2\tTo open\tFirst\nand second\tBuy a key\n3\tTo close\t-\t-");
		assertThat(table.lines()).extracting(PastedTable.Line::cells)
			.containsExactly(List.of("1", "To keep", "Counted", "Dig"),
					List.of("2", "To open", "First\nand second", "Buy a key"), List.of("3", "To close", "-", "-"));
	}

}
