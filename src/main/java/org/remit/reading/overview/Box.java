package org.remit.reading.overview;

import java.util.List;
import java.util.stream.Stream;

import org.remit.press.charts.Tree;

/**
 * A post or board of the chart, and what stands below it.
 *
 * @param note what else there is to say, such as a statutory designation; may be empty
 * @param names who holds the post or chairs the board
 * @param vacant true where nobody does
 */
record Box(String title, String href, String note, List<Name> names, boolean vacant, List<Box> below) {

	/**
	 * Somebody's name.
	 *
	 * @param role such as "acting" or "chair"; empty for a holder proper
	 * @param href where their page is, null where they have none
	 */
	record Name(String text, String role, String href) {

		public String words() {
			return this.role.isEmpty() ? this.text : "%s (%s)".formatted(this.text, this.role);
		}

	}

	/** The same to be drawn. */
	Tree tree() {
		return new Tree(this.title, lines(), this.vacant, trees(this.below));
	}

	static List<Tree> trees(List<Box> boxes) {
		return boxes.stream().map(Box::tree).toList();
	}

	/** What a picture of it says under its title, line by line. */
	private List<String> lines() {
		Stream<String> names = this.names.stream().map(Name::words);
		return Stream.of(Stream.of(this.note), this.vacant ? Stream.of("Vacant") : Stream.<String>empty(), names)
			.flatMap((lines) -> lines)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
