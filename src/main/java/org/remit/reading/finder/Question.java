package org.remit.reading.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asked for, as queries for PostgreSQL's text search. They consist of
 * nothing but plain words and of operators that stand here.
 */
record Question(List<Part> parts) {

	/** Shorter words begin too many others. */
	private static final int WORTH_BEGINNING = 4;

	/** "Who is responsible for", as people type it although it stands there already. */
	private static final Pattern BEGINNING = Pattern.compile(
			"^\\W*who(?:\\W+(?:is|s|are))?\\W+(?:responsible\\W+for|in\\W+charge\\W+of|runs|leads(?:\\W+on)?"
					+ "|looks\\W+after|deals\\W+with|decides(?:\\W+(?:on|about))?|empties|does)\\b",
			Pattern.CASE_INSENSITIVE);

	static Question of(String typed, EverydayWords everyday) {
		List<String> words = PlainWords.of(BEGINNING.matcher(typed).replaceFirst(""));
		List<Part> parts = new ArrayList<>();
		for (int at = 0; at < words.size(); at += parts.get(parts.size() - 1).words().size()) {
			parts.add(everyday.first(words.subList(at, words.size())));
		}
		return new Question(parts);
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/** All that was asked for, in the words of residents or of councils. */
	String all() {
		return join(" & ", Part::query);
	}

	/** The same, the last word being only begun. */
	String begun() {
		return queries(Part::query, Part::begun).collect(Collectors.joining(" & "));
	}

	/** At least some of it. */
	String some() {
		return queries(Part::query, Part::begun).collect(Collectors.joining(" | "));
	}

	/** Any of the words as they were typed. */
	String typed() {
		return join(" | ", (part) -> String.join(" | ", part.words()));
	}

	private String join(String operator, Function<Part, String> query) {
		return queries(query, query).collect(Collectors.joining(operator));
	}

	private Stream<String> queries(Function<Part, String> query, Function<Part, String> last) {
		int end = this.parts.size() - 1;
		return Stream.concat(this.parts.stream().limit(end).map(query), Stream.of(last.apply(this.parts.get(end))));
	}

	/** Words that may be misspelt: long enough, and none that we know. */
	String[] spelt() {
		return this.parts.stream()
			.filter(Part::isWorthBeginning)
			.map((part) -> part.words().get(0))
			.toArray(String[]::new);
	}

	/** What is looked for besides what was typed. */
	public List<String> also() {
		return this.parts.stream().flatMap((part) -> part.meant().stream()).map(Phrase::text).distinct().toList();
	}

	/** A word, or an everyday phrase with what councils say for it. */
	record Part(List<String> words, List<Phrase> meant) {

		String query() {
			return Stream.concat(Stream.of(String.join(" & ", this.words)), this.meant.stream().map(Phrase::query))
				.collect(Collectors.joining(") | (", "((", "))"));
		}

		String begun() {
			return isWorthBeginning() ? "(%s | %s:*)".formatted(query(), this.words.get(0)) : query();
		}

		boolean isWorthBeginning() {
			return this.meant.isEmpty() && this.words.get(0).length() >= WORTH_BEGINNING;
		}

	}

	/** Words that are found only one after the other. */
	record Phrase(String text, List<String> words) {

		static Phrase of(String text) {
			return new Phrase(text.strip(), PlainWords.of(text));
		}

		String query() {
			return String.join(" <-> ", this.words);
		}

	}

}
