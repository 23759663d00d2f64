package org.remit.press.odt;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import org.remit.press.manuscript.Lists;

/**
 * How the items of a list are marked. Each style has the ten levels that the format
 * knows; a list nested in one of another kind names its own.
 */
record ListStyle(String name, String format) {

	private static final ListStyle BULLETS = new ListStyle("Bullets", "");

	/** Lists that bring their own labels, such as "(i)", or have none. */
	private static final ListStyle PLAIN = new ListStyle("Plain", "");

	private static final Map<String, ListStyle> NUMBERS = Stream.of("1", "a", "A", "i", "I")
		.collect(Collectors.toMap((format) -> format, (format) -> new ListStyle("Numbers_" + format, format)));

	private static final String SIGNS = "\u2022\u25E6\u25AA";

	private static final int LEVELS = 10;

	private static final int INDENT = 6;

	static Stream<ListStyle> all() {
		return Stream.concat(Stream.of(BULLETS, PLAIN),
				NUMBERS.values().stream().sorted((one, other) -> one.name.compareTo(other.name)));
	}

	static ListStyle of(Element list) {
		if (Lists.plain(list)) {
			return PLAIN;
		}
		return list.nameIs("ol") ? NUMBERS.getOrDefault(list.attr("type"), NUMBERS.get("1")) : BULLETS;
	}

	String xml() {
		return IntStream.rangeClosed(1, LEVELS)
			.mapToObj(this::level)
			.collect(Collectors.joining("", "<text:list-style style:name=\"%s\">".formatted(this.name),
					"</text:list-style>"));
	}

	private String level(int level) {
		boolean plain = this == PLAIN;
		String kind = (this == BULLETS) ? "bullet" : "number";
		int edge = plain ? (level - 1) * INDENT : level * INDENT;
		return """
				<text:list-level-style-%s text:level="%d" %s><style:list-level-properties \
				text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment \
				text:label-followed-by="%s" fo:margin-left="%dmm" fo:text-indent="%dmm"/>\
				</style:list-level-properties></text:list-level-style-%s>""".formatted(kind, level, mark(level),
				plain ? "nothing" : "listtab", edge, plain ? 0 : -INDENT, kind);
	}

	private String mark(int level) {
		if (this == BULLETS) {
			return "text:bullet-char=\"%c\"".formatted(SIGNS.charAt((level - 1) % SIGNS.length()));
		}
		return "style:num-format=\"%s\"%s".formatted(this.format, (this == PLAIN) ? "" : " style:num-suffix=\".\"");
	}

}
