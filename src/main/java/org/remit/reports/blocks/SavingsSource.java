package org.remit.reports.blocks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.figures.savings.FinancialYear;
import org.remit.figures.savings.Pounds;
import org.remit.figures.savings.SavingsAccount;
import org.remit.figures.savings.SavingsAccounts;
import org.remit.figures.savings.SavingsPosition;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;

/** The approved savings of a portfolio in the year of the report, and how they stand. */
@Component
class SavingsSource implements LiveSource {

	private final SavingsAccounts accounts;

	private final Portfolios portfolios;

	private final SettableClock clock;

	SavingsSource(SavingsAccounts accounts, Portfolios portfolios, SettableClock clock) {
		this.accounts = accounts;
		this.portfolios = portfolios;
		this.clock = clock;
	}

	@Override
	public BlockType type() {
		return BlockType.SAVINGS;
	}

	@Override
	public List<Option> choices(LocalDate day) {
		return this.portfolios.documents().stream().map((one) -> Option.of(one.id(), one.title())).toList();
	}

	@Override
	public List<UUID> usual(Occasion occasion) {
		return (occasion.portfolio() != null) ? List.of(occasion.portfolio()) : List.of();
	}

	@Override
	public LiveContent content(UUID portfolio, LocalDate since, LocalDate day) {
		if (this.portfolios.find(portfolio).isEmpty()) {
			return null;
		}
		FinancialYear year = FinancialYear.of(day);
		List<List<String>> rows = new ArrayList<>(
				List.of(List.of("Saving", "Approved", "Achieved", "Pressures", "How it stands")));
		this.accounts.on(day, portfolio, year)
			.stream()
			.flatMap((account) -> account.lines().stream())
			.forEach((line) -> rows.add(row(line)));
		return new LiveContent(day, this.clock.today(), "Savings of %s, from the register".formatted(year.words()), "",
				rows);
	}

	private static List<String> row(SavingsAccount.Line line) {
		SavingsPosition position = line.position();
		if (position == null) {
			return List.of(line.saving().title(), Pounds.write(line.saving().approved()), "-", "-", "Nothing reported");
		}
		return List.of(line.saving().title(), Pounds.write(line.saving().approved()), pounds(position.achieved()),
				pounds(position.pressures()), stands(position));
	}

	private static String pounds(BigDecimal amount) {
		return Pounds.write(Objects.requireNonNullElse(amount, BigDecimal.ZERO));
	}

	private static String stands(SavingsPosition position) {
		return position.mitigation().isEmpty() ? position.rating().label()
				: "%s. %s".formatted(position.rating().label(), position.mitigation());
	}

}
