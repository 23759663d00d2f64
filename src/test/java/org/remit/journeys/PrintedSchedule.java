package org.remit.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.remit.support.Seeds;

/**
 * A schedule of responsibilities in a real paper: what is typed where, and all its lines
 * in their order.
 *
 * @param headings over the five columns, empty for one that the paper lacks
 * @param table as it stands in the paper, empty where it has none
 * @param rows cell by cell
 * @param goesOn whether an empty first cell means the one above
 */
record PrintedSchedule(String title, String post, String introduction, List<String> headings, String table,
		List<List<String>> rows, boolean goesOn, List<Section> sections, String notes, List<PrintedLine> lines) {

	/** What stands over, before and after the rows of a list. */
	record Section(String heading, String introduction, List<String> rows, String note) {
	}

	static PrintedSchedule leadMember() {
		return appendix("APPENDIX A", "Deputy Mayor and Lead Member for Children\u2019s Services", 4, false);
	}

	static PrintedSchedule director() {
		return appendix("APPENDIX B", "Director of Children\u2019s Services", 3, true);
	}

	/** Two lines of title, a table with a tab before each cell, notes. */
	private static PrintedSchedule appendix(String name, String post, int columns, boolean goesOn) {
		List<String> all = lines("003");
		int start = all.indexOf(name);
		List<String> lines = Stream
			.concat(Stream.of(name),
					all.subList(start + 1, all.size()).stream().takeWhile((line) -> !line.startsWith("APPENDIX")))
			.toList();
		int notes = lines.indexOf("Notes");
		String table = String.join("\n", lines.subList(2, notes));
		List<String> cells = Stream.of(table.split("(?m)^\\t")).skip(1).toList();
		List<String> heads = cells.subList(0, columns).stream().map(String::strip).toList();
		return new PrintedSchedule(lines.get(1).strip(), post, name + "\n\n" + lines.get(1),
				List.of(heads.get(0), heads.get(1), "", heads.get(2), (columns == 4) ? heads.get(3) : ""), table,
				rows(cells.subList(columns, cells.size()), columns), goesOn, List.of(),
				String.join("\n", lines.subList(notes + 1, lines.size())), read(headingFirst(lines, columns)));
	}

	/** Where a section comes first, its heading is printed over the column heads. */
	private static List<String> headingFirst(List<String> lines, int columns) {
		List<String> filled = new ArrayList<>(lines.stream().filter((line) -> !line.isBlank()).toList());
		int first = 2 + columns;
		if (filled.get(first).matches("\\t[A-Z][A-Za-z ]{9,}")) {
			filled.add(2, filled.remove(first));
		}
		return filled;
	}

	/** A cell that stands alone before an empty line is the heading of a section. */
	private static List<List<String>> rows(List<String> cells, int columns) {
		List<List<String>> rows = new ArrayList<>();
		for (int at = 0; at < cells.size();) {
			if (cells.get(at).matches("(?s)[A-Z][A-Za-z ]{9,}\\n\\s*\\n")) {
				at++;
				continue;
			}
			rows.add(cells.subList(at, at + columns));
			at += columns;
		}
		return rows;
	}

	/** A list under headings; what it includes of education stands one deeper. */
	static PrintedSchedule list() {
		List<String> lines = lines("001").stream().filter((line) -> !line.isBlank()).toList();
		int note = lines.indexOf("Note:");
		int children = lines.indexOf("Children and Young People");
		int lead = find(lines, "To take lead responsibility");
		int overall = lines.indexOf("Overall:");
		List<Section> sections = List.of(
				new Section(lines.get(0), "", items(lines.subList(1, note)),
						String.join("\n", lines.subList(note, children))),
				new Section(lines.get(children), lines.get(children + 1), items(lines.subList(children + 2, lead)), ""),
				new Section("", lines.get(lead), List.of(String.join("\n", lines.subList(lead + 1, overall))), ""),
				new Section(lines.get(overall), "", items(lines.subList(overall + 1, lines.size())), ""));
		return new PrintedSchedule("What the Lead Member answers for",
				"Deputy Mayor and Lead Member for Children\u2019s Services", "",
				List.of("", "Responsibilities", "", "", ""), "",
				sections.stream().flatMap((section) -> section.rows().stream()).map(List::of).toList(), false, sections,
				"", read(lines));
	}

	private static List<String> items(List<String> lines) {
		return lines.stream().map(PrintedSchedule::plain).toList();
	}

	private static int find(List<String> lines, String start) {
		return lines.indexOf(lines.stream().filter((line) -> line.startsWith(start)).findFirst().orElseThrow());
	}

	private static List<String> lines(String seed) {
		return Seeds.read(seed).replace("\r\n", "\n").lines().toList();
	}

	private static List<PrintedLine> read(List<String> lines) {
		return lines.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> new PrintedLine(-1, plain(line)))
			.toList();
	}

	/** Without its bullet; a dash alone says that there is nothing. */
	static String plain(String line) {
		return PrintedLine.even(line.replaceFirst("^\\s*[\u00B7-]\\s+(?=\\S)", ""));
	}

}
