package org.remit.reading.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.remit.duties.editions.MatrixSnapshot;

/**
 * Responsibilities under the sources they come from. One that cites two stands under
 * both: whoever asks what an Act wants of them must find all of it.
 */
final class SourceGroups {

	private static final String NONE = "No source named";

	private SourceGroups() {
	}

	/** By the source's name in the order of the rows; what cites none stands last. */
	static Map<String, List<ReadRow>> of(List<ReadRow> rows) {
		Map<String, List<ReadRow>> groups = new LinkedHashMap<>();
		rows.forEach((row) -> sources(row)
			.forEach((source) -> groups.computeIfAbsent(source, (name) -> new ArrayList<>()).add(row)));
		List<ReadRow> rest = groups.remove(NONE);
		if (rest != null) {
			groups.put(NONE, rest);
		}
		return groups;
	}

	private static List<String> sources(ReadRow row) {
		List<String> sources = row.row().citations().stream().map(MatrixSnapshot.Cited::source).distinct().toList();
		return sources.isEmpty() ? List.of(NONE) : sources;
	}

}
