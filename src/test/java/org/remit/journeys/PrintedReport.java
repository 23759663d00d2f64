package org.remit.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.remit.support.Seeds;

/**
 * A report as a real council printed it: its lines for the reader who compares, and its
 * blocks for the officer who types it.
 */
record PrintedReport(List<String> typed) {

	private static final Pattern NUMBERED = Pattern.compile("(?:- (?=\\d))?(\\d+)\\.? (.*)");

	/** In the executive member's report these numbers stand before headings. */
	private static final Set<String> HEADINGS = Set.of("2", "3", "4", "5", "8");

	static PrintedReport seed(String number) {
		return new PrintedReport(Seeds.read(number).replace("\r\n", "\n").lines().toList());
	}

	/** Every line that isn't blank, without what only marks how it looked. */
	List<PrintedLine> lines() {
		return this.typed.stream()
			.filter((line) -> !line.isBlank())
			.map(PrintedReport::plain)
			.map(PrintedLine::read)
			.toList();
	}

	/** A number is followed by a point; days are written without "th". */
	private static String plain(String line) {
		String plain = line.replaceAll("</?p>|\\*|[<>]", "").replaceAll("^( *)- \u2756", "$1-");
		Matcher numbered = NUMBERED.matcher(plain);
		return numbered.matches() ? numbered.group(1) + ". " + numbered.group(2)
				: plain.replaceAll("(?<=\\d)(st|nd|rd|th)(?= [A-Z][a-z]+ \\d{4})", "");
	}

	/** The numbers in their order. */
	List<String> numbers() {
		return this.typed.stream()
			.map(NUMBERED::matcher)
			.filter(Matcher::matches)
			.map((line) -> line.group(1))
			.toList();
	}

	/** What stands under a heading, up to the next one, as blocks to type. */
	List<Typed> under(String heading, String next) {
		int from = this.typed.indexOf(heading) + 1;
		int to = next.isEmpty() ? this.typed.size() : this.typed.indexOf(next);
		List<Typed> blocks = new ArrayList<>();
		this.typed.subList(from, to).stream().filter((line) -> !line.isBlank()).forEach((line) -> add(line, blocks));
		return blocks;
	}

	private static void add(String line, List<Typed> blocks) {
		Matcher numbered = NUMBERED.matcher(line);
		if (line.contains("\t") || line.endsWith("**") && !line.startsWith("**")) {
			Typed last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
			boolean goesOn = last != null && Set.of("Table", "Signature").contains(last.kind());
			if (goesOn) {
				blocks.remove(last);
			}
			blocks.add(goesOn ? new Typed(last.kind(), last.text() + "\n" + line.replace("**", ""), false)
					: new Typed("Table", line, false));
		}
		else if (line.startsWith("**")) {
			blocks.add(new Typed("Signature", line.replace("**", ""), false));
		}
		else if (numbered.matches()) {
			blocks.add(
					new Typed(HEADINGS.contains(numbered.group(1)) ? "Heading" : "Paragraph", numbered.group(2), true));
		}
		else {
			blocks.add(new Typed("Paragraph", line, false));
		}
	}

	/** The lines between two others, without blank ones and marks. */
	Stream<String> between(String from, String to) {
		return this.typed.subList(this.typed.indexOf(from) + 1, this.typed.indexOf(to))
			.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> line.replaceAll("</?p>|\\*", ""));
	}

	/** A block of a section as somebody types it. */
	record Typed(String kind, String text, boolean numbered) {
	}

}
