package org.remit.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.remit.support.Seeds;

/**
 * The bodies of three real papers: which lines of the files describe each, and where an
 * officer types them.
 */
final class PrintedBoards {

	private PrintedBoards() {
	}

	/** In the order in which the papers have them. */
	static List<PrintedBoard> seeds() {
		List<PrintedBoard> boards = new ArrayList<>(arrangements(lines("004")));
		boards.add(safeguarding(lines("003")));
		partnerships(lines("000")).forEach(boards::add);
		return boards;
	}

	private static List<String> lines(String seed) {
		return Seeds.read(seed).replace("\r\n", "\n").lines().toList();
	}

	/** From one heading to the next: five bodies under four headings. */
	private static List<PrintedBoard> arrangements(List<String> lines) {
		int start = find(lines, "ARRANGEMENTS IN ");
		int parenting = find(lines, "Corporate Parenting Board");
		int scrutiny = find(lines, "Children and Learning Scrutiny Panel");
		int members = find(lines, "All Elected Members");
		int individual = find(lines, "Individual Elected Members");
		int placement = find(lines, "20. ");
		int end = find(lines, "SUMMARY AND IMPLICATIONS");
		List<String> scrutinyLines = lines.subList(scrutiny + 1, members);
		String last = scrutinyLines.stream()
			.filter((line) -> line.startsWith("This includes"))
			.findFirst()
			.orElseThrow();
		return List.of(
				functional(lines.get(parenting), "Board", lines.get(start), lines.subList(parenting + 1, scrutiny)),
				functional(lines.get(scrutiny), "Scrutiny body", "",
						scrutinyLines.subList(0, scrutinyLines.indexOf(last)))
					.with("Children looked after", List.of(last)),
				functional(lines.get(members), "All members of the council", "",
						lines.subList(members + 1, individual)),
				PrintedBoard.named("Rota Visitors", "Forum or working group")
					.with(lines.get(individual), lines.subList(individual + 1, placement))
					.seat("Rota visitor", "Member"),
				PrintedBoard.named("Family Placement Panel", "Panel")
					.with("Membership and role", lines.subList(placement, end))
					.seat("Elected member, nominated by the Council", "Member"));
	}

	/** The paragraph that ends in a colon leads to the list of functions. */
	private static PrintedBoard functional(String name, String kind, String purpose, List<String> lines) {
		List<String> filled = lines.stream().filter((line) -> !line.isBlank()).toList();
		return new PrintedBoard(name.strip(), kind, purpose, filled.get(0), filled.subList(1, filled.size()), "",
				List.of(), "", "");
	}

	/**
	 * The appendix: headings and a sentence, then what leads to "(i)" and what follows.
	 */
	private static PrintedBoard safeguarding(List<String> lines) {
		int start = find(lines, "APPENDIX C");
		List<String> filled = lines.subList(start, lines.size()).stream().filter((line) -> !line.isBlank()).toList();
		String name = filled.get(1).replaceFirst("^Responsibilities of the ", "");
		return new PrintedBoard(name, "Partnership", String.join("\n\n", filled.subList(0, 3)), filled.get(3),
				filled.subList(4, filled.size()), "", List.of(), "Authority", "Member");
	}

	/** Each line of the list is the name of a body. */
	private static Stream<PrintedBoard> partnerships(List<String> lines) {
		return lines.subList(find(lines, "Partnerships") + 1, lines.size())
			.stream()
			.dropWhile(String::isBlank)
			.takeWhile((line) -> !line.isBlank())
			.map((line) -> PrintedBoard.named(PrintedLine.read(line).text(), "Partnership")
				.seat("The council", "Member"));
	}

	private static int find(List<String> lines, String start) {
		for (int at = 0; at < lines.size(); at++) {
			if (lines.get(at).startsWith(start)) {
				return at;
			}
		}
		throw new AssertionError("No line begins with " + start);
	}

}
