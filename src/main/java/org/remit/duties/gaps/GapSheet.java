package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps as a table for a spreadsheet, one a line. */
final class GapSheet {

	private static final List<String> HEADER = List.of("As at", "What it is", "Strength", "Source", "Provision", "Text",
			"Matrix", "Heading", "Row", "Posts", "Boards", "What is missing");

	private GapSheet() {
	}

	static List<List<String>> of(LocalDate day, List<Finding> findings) {
		return Stream.concat(Stream.of(HEADER), findings.stream().map((finding) -> row(day, finding))).toList();
	}

	private static List<String> row(LocalDate day, Finding finding) {
		Concerned concerned = finding.concerned();
		return List.of(day.toString(), finding.isResponsibility() ? "Responsibility" : "Provision",
				(finding.strength() != null) ? finding.strength().label() : "", names(concerned.sources()),
				finding.numbers(), finding.text(), names(concerned.matrices()), finding.heading(),
				finding.isResponsibility() ? String.valueOf(finding.draft().responsibility().key()) : "",
				names(concerned.posts()), names(concerned.boards()),
				finding.missing().stream().map(Missing::label).collect(Collectors.joining("; ")));
	}

	private static String names(Collection<Named> things) {
		return things.stream().map(Named::name).collect(Collectors.joining("; "));
	}

}
