package org.remit.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.remit.support.Seeds;

/**
 * A portfolio as a real council printed it: the parts that an officer types, and the
 * lines that must be read again at the end.
 */
record PrintedPortfolio(String text) {

	private static final List<String> HEADINGS = List.of("SCOPE OF PORTFOLIO", "Policy Framework",
			"Other Plans and Strategies", "Service Functions", "Partnerships");

	static PrintedPortfolio seed() {
		return new PrintedPortfolio(Seeds.read("000").replace("\r\n", "\n"));
	}

	String title() {
		return value("Executive Portfolio:");
	}

	/** With the honorific: "Councillor Antony High". */
	String holder() {
		return value("Portfolio Holder:");
	}

	List<String> leadOfficers() {
		return List.of(value("Lead Officer:").split(", "));
	}

	private String value(String label) {
		String line = this.text.lines().filter((found) -> found.startsWith(label)).findFirst().orElseThrow();
		return line.substring(label.length()).strip();
	}

	/** What goes into the long fields, by their labels, just as it is in the file. */
	Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("Scope of portfolio", under(0));
		IntStream.range(1, 4).forEach((at) -> parts.put(HEADINGS.get(at), under(at)));
		String last = under(4);
		int closing = last.lastIndexOf("\n\n");
		parts.put(HEADINGS.get(4), last.substring(0, closing));
		parts.put("Closing text", last.substring(closing));
		return parts;
	}

	private String under(int heading) {
		String line = "\n" + HEADINGS.get(heading) + "\n";
		String after = this.text.substring(this.text.indexOf(line) + line.length());
		boolean last = heading == HEADINGS.size() - 1;
		return last ? after : after.substring(0, after.indexOf("\n" + HEADINGS.get(heading + 1) + "\n"));
	}

	/** Every line that isn't blank. */
	List<PrintedLine> lines() {
		return this.text.lines().filter((line) -> !line.isBlank()).map(PrintedLine::read).toList();
	}

	/** What stands in lists, with its depth. */
	List<PrintedLine> items() {
		return lines().stream().filter(PrintedLine::isItem).toList();
	}

	/** What stands in sentences, the first lines about title and people left out. */
	List<String> paragraphs() {
		return lines().stream()
			.skip(3)
			.filter((line) -> !line.isItem())
			.map(PrintedLine::text)
			.filter((line) -> !HEADINGS.contains(line))
			.toList();
	}

}
