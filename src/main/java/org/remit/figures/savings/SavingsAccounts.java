package org.remit.figures.savings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how savings stood on a day, portfolio by portfolio and year by year. */
@Service
@Transactional(readOnly = true)
public class SavingsAccounts {

	private final SavingsLineRepository lines;

	private final SavingsPositionRepository positions;

	private final SavingsTotals totals;

	SavingsAccounts(SavingsLineRepository lines, SavingsPositionRepository positions, SavingsTotals totals) {
		this.lines = lines;
		this.positions = positions;
		this.totals = totals;
	}

	/**
	 * The newest year first, portfolios by title.
	 * @param portfolio null for every one
	 * @param year null for every one
	 */
	public List<SavingsAccount> on(LocalDate day, UUID portfolio, FinancialYear year) {
		List<SavingsLine> found = this.lines.of(portfolio, (year != null) ? year.starts() : null);
		Map<UUID, SavingsPosition> latest = this.positions.latest(found.stream().map(SavingsLine::id).toList(), day)
			.stream()
			.collect(Collectors.toMap((position) -> position.saving().id(), Function.identity()));
		Map<SavingsTotal.Key, List<SavingsAccount.Line>> byKey = found.stream()
			.collect(Collectors.groupingBy(SavingsAccounts::key, LinkedHashMap::new, Collectors
				.mapping((line) -> new SavingsAccount.Line(line, latest.get(line.id())), Collectors.toList())));
		Map<SavingsTotal.Key, SavingsTotal> stated = this.totals.all();
		return byKey.entrySet()
			.stream()
			.map((entry) -> account(day, entry.getValue(), stated.get(entry.getKey())))
			.toList();
	}

	private static SavingsTotal.Key key(SavingsLine line) {
		return new SavingsTotal.Key(line.portfolio().id(), line.year().starts());
	}

	private static SavingsAccount account(LocalDate day, List<SavingsAccount.Line> lines, SavingsTotal stated) {
		SavingsLine first = lines.get(0).saving();
		return new SavingsAccount(first.portfolio().id(), first.portfolio().title(), first.year(), day, lines,
				(stated != null) ? stated.approved() : null);
	}

}
