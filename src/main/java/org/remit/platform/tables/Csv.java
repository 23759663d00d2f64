package org.remit.platform.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180), in UTF-8 with the mark at the start by which
 * spreadsheets know it. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it, as OWASP advises, so that it is shown as it was typed; a number
 * and a lone "-" are no formulas and stay as they are.
 */
public final class Csv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r].*",
			Pattern.DOTALL);

	private static final Pattern HARMLESS = Pattern.compile("-|[-+]?[\\d,]+(\\.\\d+)?%?");

	private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

	private Csv() {
	}

	/** One line a row; what the cells of a column are called comes first. */
	public static byte[] write(List<List<String>> rows) {
		return rows.stream()
			.map(Csv::line)
			.collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String line(List<String> row) {
		return row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		boolean formula = FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
		String harmless = formula ? "'" + text : text;
		return QUOTED.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
	}

}
