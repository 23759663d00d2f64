package org.remit.pdf;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsTests {

	private static final int LINE = 110;

	@Test
	void giveShortThingsWhatTheyNeedAndProseTheRest() {
		List<Integer> widths = widths(row("Paragraph", "Responsibility", "Action taken", "Future action")
				+ row("5.6", "word ".repeat(30), "word ".repeat(50), "-") + row("5.7", "word ".repeat(20), "-", "-"));
		assertThat(widths.get(0)).isEqualTo(10);
		assertThat(widths.get(3)).isEqualTo(14);
		assertThat(widths.get(1)).isBetween(30, widths.get(2));
		assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(98, 102);
	}

	@Test
	void leaveRoomForTheLongestWord() {
		List<Integer> widths = widths(row("Nobody", "word ".repeat(900), "Responsibility of a corporate parent"));
		assertThat(widths.get(2) * LINE / 100).isGreaterThanOrEqualTo("Responsibility".length());
	}

	@Test
	void countNoCellThatSpansSeveral() {
		String wide = "<tr><th colspan='2'>" + "heading ".repeat(40) + "</th></tr>";
		assertThat(widths(wide + row("5.6", "word ".repeat(40))).get(0)).isEqualTo(5);
	}

	@Test
	void areNoProseWhereAllFitsOnALine() {
		Columns columns = Columns.of(List.of(table(row("5.6", "Leader of the Council"))));
		assertThat(columns.prose(LINE)).isFalse();
		assertThat(columns.crowded(LINE)).isFalse();
	}

	private static List<Integer> widths(String rows) {
		Element table = table(rows);
		Columns.of(List.of(table)).applyTo(table, LINE);
		return table.select("caption + colgroup > col")
			.stream()
			.map((column) -> Integer.valueOf(column.attr("style").replaceAll("\\D", "")))
			.toList();
	}

	private static String row(String... cells) {
		return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
	}

	private static Element table(String rows) {
		return Jsoup.parse("<table> <caption>Table</caption> <tbody>" + rows + "</tbody></table>").selectFirst("table");
	}

}
