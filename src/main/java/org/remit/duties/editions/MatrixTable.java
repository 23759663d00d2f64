package org.remit.duties.editions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

import org.remit.duties.matrices.Headings;
import org.remit.duties.responsibilities.ActionTexts;
import org.remit.platform.text.Passage;

/**
 * A matrix for spreadsheets: one line a row, under the council's own headings, with the
 * section it stands in and the provisions that are meant beside what is printed.
 */
final class MatrixTable {

	private MatrixTable() {
	}

	static List<List<String>> of(MatrixSnapshot matrix) {
		List<String> names = names(matrix.headings());
		Stream<List<String>> rows = matrix.sections()
			.stream()
			.flatMap((section) -> section.rows().stream().map((row) -> line(section, row)));
		return Stream.concat(Stream.of(names), rows).map((line) -> shown(line, names)).toList();
	}

	private static List<String> names(Headings names) {
		return List.of("Section", names.cited(), names.cited().isEmpty() ? "" : "Provisions", names.responsibility(),
				names.holder(), names.taken(), names.future());
	}

	private static List<String> line(MatrixSnapshot.Section section, MatrixSnapshot.Row row) {
		return List.of(section.heading(), row.cited(), words(row.citations().stream().map(MatrixSnapshot.Cited::words)),
				Passage.text(row.text()), words(row.holders().stream().map(MatrixSnapshot.Place::title)),
				taken(row.taken()), future(row.future()));
	}

	/** A column without a heading is not shown, here as on the page. */
	private static List<String> shown(List<String> line, List<String> names) {
		return IntStream.range(0, line.size()).filter((at) -> !names.get(at).isEmpty()).mapToObj(line::get).toList();
	}

	private static String taken(MatrixSnapshot.Taken taken) {
		return taken.none() ? ActionTexts.NONE
				: taken.actions().stream().map(MatrixTable::words).collect(Collectors.joining("\n\n"));
	}

	private static String words(MatrixSnapshot.Done done) {
		String evidence = words(done.evidence().stream().map(MatrixSnapshot.Place::title));
		return lines(Passage.text(done.text()), done.details(), evidence.isEmpty() ? "" : "Evidence: " + evidence);
	}

	private static String future(MatrixSnapshot.Future future) {
		return future.none() ? ActionTexts.NONE
				: future.actions().stream().map(MatrixTable::words).collect(Collectors.joining("\n\n"));
	}

	private static String words(MatrixSnapshot.Intended action) {
		return lines(Passage.text(action.text()), StringUtils.capitalize(action.details()),
				(action.owner() != null) ? "By " + action.owner().title() : "",
				(action.board() != null) ? "Reported to " + action.board().title() : "");
	}

	private static String words(Stream<String> several) {
		return several.collect(Collectors.joining("; "));
	}

	private static String lines(String... several) {
		return Stream.of(several).filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

}
