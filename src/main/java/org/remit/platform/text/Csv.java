package org.remit.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV after RFC 4180, in UTF-8 with the byte order mark by which spreadsheets
 * know it. A cell that a spreadsheet would run as a formula is made text by an apostrophe
 * before it; a lone "-" runs nowhere and stays.
 */
public final class Csv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Csv() {
	}

	/**
	 * @param rows the header first
	 */
	public static byte[] of(List<List<String>> rows) {
		return rows.stream()
			.map((row) -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
			.collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(String text) {
		String harmless = (text.matches("(?s)[=+\\-@\\t\\r].*") && !text.equals("-")) ? "'" + text : text;
		return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
	}

}
