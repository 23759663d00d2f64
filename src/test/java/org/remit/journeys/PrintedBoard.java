package org.remit.journeys;

import java.util.List;
import java.util.stream.Stream;

import org.remit.platform.text.Slug;

/**
 * A body as a paper prints it.
 *
 * @param functions the lines of the list that the intro leads to, as they are in the file
 * @param heading over the text that is in no list of functions, empty where there is none
 * @param capacity in which the one seat sits, empty where there is none
 */
record PrintedBoard(String name, String kind, String purpose, String intro, List<String> functions, String heading,
		List<String> text, String seat, String capacity) {

	static PrintedBoard named(String name, String kind) {
		return new PrintedBoard(name, kind, "", "", List.of(), "", List.of(), "", "");
	}

	PrintedBoard with(String heading, List<String> text) {
		return new PrintedBoard(this.name, this.kind, this.purpose, this.intro, this.functions, heading, text,
				this.seat, this.capacity);
	}

	PrintedBoard seat(String seat, String capacity) {
		return new PrintedBoard(this.name, this.kind, this.purpose, this.intro, this.functions, this.heading, this.text,
				seat, capacity);
	}

	String address() {
		return "/terms-of-reference/" + Slug.of(this.name);
	}

	/** Every line that isn't blank, in its order, without the name of the body itself. */
	List<PrintedLine> lines() {
		return Stream
			.of(this.purpose.lines(), Stream.of(this.intro), this.functions.stream(), Stream.of(this.heading),
					this.text.stream())
			.flatMap((lines) -> lines)
			.filter((line) -> !line.isBlank())
			.map(PrintedLine::read)
			.toList();
	}

	/** The items of lists, those with a label such as "(i)" among them. */
	List<PrintedLine> items() {
		return Stream.of(this.functions, this.text).flatMap(PrintedBoard::items).toList();
	}

	/** Where a whole list has a space before its dashes, none of it is nested. */
	private static Stream<PrintedLine> items(List<String> lines) {
		List<PrintedLine> items = lines.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> line.startsWith("(") ? new PrintedLine(0, PrintedLine.even(line)) : PrintedLine.read(line))
			.filter(PrintedLine::isItem)
			.toList();
		int outermost = items.stream().mapToInt(PrintedLine::depth).min().orElse(0);
		return items.stream().map((item) -> new PrintedLine(item.depth() - outermost, item.text()));
	}

}
