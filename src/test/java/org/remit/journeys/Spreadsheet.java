package org.remit.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads comma-separated values as a spreadsheet does. */
final class Spreadsheet {

	private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",\\r\\n]*+))(,|\\r\\n|$)");

	private Spreadsheet() {
	}

	static List<List<String>> read(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		Matcher cell = CELL.matcher(text);
		while (cell.find() && cell.start() < text.length()) {
			row.add((cell.group(1) != null) ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
			if (!cell.group(3).equals(",")) {
				rows.add(row);
				row = new ArrayList<>();
			}
		}
		return rows;
	}

}
