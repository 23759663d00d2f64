package org.remit.press.manuscript;

import java.util.Arrays;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsTests {

	private static final String WORDS = "word ";

	@Test
	void giveShortThingsWhatTheyNeedAndProseTheRest() {
		int[] widths = columns(row("Paragraph", "Responsibility", "Action taken", "Future action")
				+ row("5.6", WORDS.repeat(30), WORDS.repeat(50), "-") + row("5.7", WORDS.repeat(20), "-", "-"))
			.widths();
		assertThat(widths[0]).isEqualTo(10);
		assertThat(widths[3]).isEqualTo(14);
		assertThat(widths[1]).isBetween(30, widths[2]);
		assertThat(Arrays.stream(widths).sum()).isBetween(98, 102);
	}

	@Test
	void leaveRoomForTheLongestWord() {
		int[] widths = columns(row("Nobody", WORDS.repeat(900), "Responsibility of a corporate parent")).widths();
		assertThat(widths[2] * 110 / 100).isGreaterThanOrEqualTo("Responsibility".length());
	}

	@Test
	void countNoCellThatSpansSeveral() {
		String wide = "<tr><th colspan='2'>" + "heading ".repeat(40) + "</th></tr>";
		assertThat(columns(wide + row("5.6", WORDS.repeat(40))).widths()[0]).isEqualTo(5);
	}

	@Test
	void areNoProseWhereAllFitsOnALine() {
		Columns columns = columns(row("5.6", "Leader of the Council"));
		assertThat(columns.prose()).isFalse();
		assertThat(columns.crowded()).isFalse();
		assertThat(columns.widths()).containsExactly(18, 82);
	}

	@Test
	void areCrowdedWhereNotEvenTheWordsFit() {
		assertThat(columns(row("Unabbreviated ".repeat(9).strip().split(" "))).crowded()).isTrue();
	}

	private static Columns columns(String rows) {
		Element table = Jsoup.parse("<table><tbody>" + rows + "</tbody></table>").selectFirst("table");
		return Columns.of(table.parent(), true).get(table);
	}

	private static String row(String... cells) {
		return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
	}

}
