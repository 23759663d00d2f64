package org.remit.platform.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.remit.platform.text.OneLine;

/**
 * Which column of a table holds what, by the names that stand over them. Of two columns
 * with the same meaning the first counts.
 *
 * @param places where each known column stands, from 0
 * @param unknown names that mean nothing here, in lower case
 */
public record TableHead<C>(Map<C, Integer> places, List<String> unknown) {

	/**
	 * @param meaning null for a name that means nothing
	 */
	public static <C> TableHead<C> of(List<String> names, Function<String, C> meaning) {
		Map<C, Integer> places = new HashMap<>();
		List<String> unknown = new ArrayList<>();
		for (int at = 0; at < names.size(); at++) {
			C column = meaning.apply(names.get(at));
			boolean known = column != null && places.putIfAbsent(column, at) == null;
			if (!known && !plain(names.get(at)).isEmpty()) {
				unknown.add(plain(names.get(at)));
			}
		}
		return new TableHead<>(Map.copyOf(places), List.copyOf(unknown));
	}

	/** The head of a text, which is the first of its lines that isn't blank. */
	public static <C> TableHead<C> of(String text, char delimiter, Function<String, C> meaning) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		return of(DelimitedText.read(first, delimiter, 1).stream().flatMap((row) -> row.cells().stream()).toList(),
				meaning);
	}

	/** A name as it is looked up: one line in lower case. */
	public static String plain(String name) {
		return OneLine.of(name).toLowerCase(Locale.UK);
	}

	public boolean has(C column) {
		return this.places.containsKey(column);
	}

	/** Where a column stands, from 0; -1 where the table has none. */
	public int place(C column) {
		return this.places.getOrDefault(column, -1);
	}

}
