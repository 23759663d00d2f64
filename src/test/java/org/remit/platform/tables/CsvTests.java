package org.remit.platform.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@Test
	void writesALineARowAndQuotesWhatWouldEndACell() {
		assertThat(write(
				List.of(List.of("Paragraph", "Text"), List.of("5.6", "To lead, \"well\""), List.of("", "two\nlines"))))
			.isEqualTo("\uFEFFParagraph,Text\r\n5.6,\"To lead, \"\"well\"\"\"\r\n,\"two\nlines\"\r\n");
	}

	@Test
	void beginsWithTheMarkBySpreadsheetsKnowUtf8() {
		byte[] bytes = Csv.write(List.of(List.of("T\u0177 \u0174yn")));
		assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("T\u0177 \u0174yn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 call", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1+1", "\n=1", "-- note",
			"- to lead", "=cmd|' /C calc'!A0", "\uFF1D1", "-5-3" })
	void showsAFormulaAsItWasTyped(String typed) {
		assertThat(write(List.of(List.of(typed))).substring(1).replaceFirst("^\"", ""))
			.startsWith("'" + typed.replace("\"", "\"\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "-5", "-1,234.50", "+3%", "5.6", "a = b", "(i) lead", "\u2022 item", "\u2013", "" })
	void leavesAloneWhatIsNone(String typed) {
		assertThat(write(List.of(List.of(typed)))).doesNotContain("'").contains(typed);
	}

	private static String write(List<List<String>> rows) {
		return new String(Csv.write(rows), StandardCharsets.UTF_8);
	}

}
