package org.remit.figures.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Savings as a table for spreadsheets: a line each, amounts without signs. */
final class SavingsSheet {

	private static final List<String> HEADINGS = List.of("Portfolio", "Financial year", "Saving", "Approved", "As at",
			"Achieved", "Pressures", "Net", "Still to be found", "Rating", "Reason", "Mitigation");

	private SavingsSheet() {
	}

	static List<List<String>> of(List<SavingsAccount> accounts) {
		return Stream
			.concat(Stream.of(HEADINGS),
					accounts.stream().flatMap((account) -> account.lines().stream()).map(SavingsSheet::row))
			.toList();
	}

	private static List<String> row(SavingsAccount.Line line) {
		SavingsLine saving = line.saving();
		SavingsPosition position = line.position();
		if (position == null) {
			return List.of(saving.portfolio().title(), saving.year().words(), saving.title(), amount(line.approved()),
					"", "", "", "", "", "", "", "");
		}
		return List.of(saving.portfolio().title(), saving.year().words(), saving.title(), amount(line.approved()),
				position.asAt().toString(), amount(line.achieved()), amount(line.pressures()), amount(line.net()),
				amount(line.missing()), position.rating().label(), position.reason(), position.mitigation());
	}

	private static String amount(BigDecimal pounds) {
		return pounds.setScale(2).toPlainString();
	}

}
