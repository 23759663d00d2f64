package org.remit.duties.schedules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Matrix;
import org.remit.duties.responsibilities.ActionTexts;
import org.remit.duties.responsibilities.CitedNumbers;
import org.remit.duties.responsibilities.MeantProvisions;
import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.text.TypedText;

/**
 * Understands a pasted table: the provisions whose numbers its rows print, the posts that
 * it names as holders. Asked once for the whole table.
 */
@Component
class TableReading {

	private final MeantProvisions meant;

	private final Posts posts;

	TableReading(MeantProvisions meant, Posts posts) {
		this.meant = meant;
		this.posts = posts;
	}

	UnderstoodTable read(Matrix matrix, PasteForm form) {
		PastedRows pasted = PastedRows.read(form.table(), matrix.headings(), form.asAbove());
		Map<String, List<Provision>> provisions = provisions(matrix, pasted.rows());
		Map<String, Post> posts = pasted.has(TableColumn.HOLDER) ? posts() : Map.of();
		List<UnderstoodTable.Section> sections = pasted.sections()
			.stream()
			.map((section) -> new UnderstoodTable.Section(section.heading(),
					section.rows().stream().map((row) -> understand(row, provisions, posts)).toList()))
			.toList();
		return new UnderstoodTable(sections, pasted.columns(), pasted.heads(), pasted.left(), pasted.problems(),
				matrix.sources().isEmpty());
	}

	private Map<String, List<Provision>> provisions(Matrix matrix, List<PastedRow> rows) {
		Set<String> numbers = rows.stream()
			.flatMap((row) -> CitedNumbers.in(row.cited()).stream())
			.collect(Collectors.toSet());
		return this.meant.numbered(matrix, numbers);
	}

	private Map<String, Post> posts() {
		return this.posts.all()
			.stream()
			.collect(Collectors.toMap((post) -> name(post.title()), (post) -> post, (one, other) -> one));
	}

	private static UnderstoodRow understand(PastedRow row, Map<String, List<Provision>> provisions,
			Map<String, Post> posts) {
		List<Provision> cited = CitedNumbers.in(row.cited())
			.stream()
			.flatMap((number) -> provisions.getOrDefault(number, List.of()).stream())
			.toList();
		List<Post> holders = new ArrayList<>();
		List<String> strangers = new ArrayList<>();
		lines(row.holder()).forEach((line) -> hold(line, posts, holders, strangers));
		return new UnderstoodRow(row, cited, holders.stream().distinct().toList(), strangers);
	}

	private static Stream<String> lines(String holder) {
		return Arrays.stream(holder.split("[\n;]+"))
			.map(TypedText::line)
			.filter((line) -> !line.isEmpty() && !ActionTexts.isNone(line));
	}

	/** Titles have commas and "and" in them, so a whole line is tried first. */
	private static void hold(String line, Map<String, Post> posts, List<Post> holders, List<String> strangers) {
		List<String> titles = posts.containsKey(name(line)) ? List.of(line)
				: List.of(line.split("\\s*[,/&]\\s*| and "));
		List<Post> found = titles.stream().map((title) -> posts.get(name(title))).filter(Objects::nonNull).toList();
		if (found.size() < titles.size()) {
			strangers.add(line);
			return;
		}
		holders.addAll(found);
	}

	private static String name(String title) {
		return TypedText.line(title).toLowerCase(Locale.UK);
	}

}
