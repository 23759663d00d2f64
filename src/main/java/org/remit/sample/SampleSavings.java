package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.figures.savings.PositionForm;
import org.remit.figures.savings.Rating;
import org.remit.figures.savings.Savings;
import org.remit.figures.savings.SavingsLineForm;
import org.remit.figures.savings.SavingsPositions;
import org.remit.figures.savings.SavingsTotals;
import org.remit.figures.savings.TotalForm;
import org.remit.platform.time.SettableClock;

/**
 * What the sample council decided to save in two years: one saving achieved, one late,
 * one that will not come, one of which nobody tells anything, and a total that the lines
 * do not come to.
 */
@Component
class SampleSavings {

	private static final LocalDate BUDGET_2025 = LocalDate.of(2025, 3, 5);

	private static final LocalDate BUDGET_2026 = LocalDate.of(2026, 3, 4);

	private final Savings savings;

	private final SavingsPositions positions;

	private final SavingsTotals totals;

	private final SettableClock clock;

	SampleSavings(Savings savings, SavingsPositions positions, SavingsTotals totals, SettableClock clock) {
		this.savings = savings;
		this.positions = positions;
		this.totals = totals;
		this.clock = clock;
	}

	void load() {
		this.clock.on(BUDGET_2025, this::first);
		tell("foster carers", LocalDate.of(2025, 9, 30), "95,000", "", Rating.GREEN, "", "");
		tell("foster carers", LocalDate.of(2026, 3, 31), "180,000", "", Rating.GREEN, "", "");
		tell("transport", LocalDate.of(2025, 12, 31), "40,000", "30,000", Rating.AMBER,
				"Fuel costs more than the budget assumed.", "Routes are planned again for the summer term.");
		tell("transport", LocalDate.of(2026, 3, 31), "70,000", "30,000", Rating.RED,
				"Two routes could not be joined before the year ended.",
				"The rest is found from the directorate\u2019s reserve.");
		this.clock.on(BUDGET_2026, this::second);
		tell("agency staff", LocalDate.of(2026, 6, 30), "60,000", "", Rating.GREEN, "", "");
		tell("agency staff", LocalDate.of(2026, 9, 30), "110,000", "45,000", Rating.AMBER,
				"Four social workers left in the summer.", "Posts are filled from the new academy by January.");
		tell("day centres", LocalDate.of(2026, 9, 30), "120,000", "", Rating.GREEN, "", "");
	}

	private void first() {
		add("foster carers", SamplePortfolios.CHILDREN, "2025/26", "More foster carers of the council\u2019s own",
				"180,000");
		add("transport", SamplePortfolios.CHILDREN, "2025/26", "School transport on joint routes", "120,000");
		total(SamplePortfolios.CHILDREN, "2025/26", "300,000");
	}

	private void second() {
		add("agency staff", SamplePortfolios.CHILDREN, "2026/27", "Fewer agency social workers", "250,000");
		add("premises", SamplePortfolios.CHILDREN, "2026/27", "One family centre less", "85,000");
		total(SamplePortfolios.CHILDREN, "2026/27", "350,000");
		add("day centres", SamplePortfolios.ADULTS, "2026/27", "Day centres share their buildings", "240,000");
		total(SamplePortfolios.ADULTS, "2026/27", "240,000");
	}

	private void add(String name, UUID portfolio, String year, String title, String approved) {
		this.savings.add(SampleActors.AUTHOR, new SavingsLineForm(id(name), portfolio, year, title, approved, null));
	}

	private void total(UUID portfolio, String year, String approved) {
		this.totals.state(SampleActors.AUTHOR, new TotalForm(portfolio, year, approved, null));
	}

	private void tell(String saving, LocalDate day, String achieved, String pressures, Rating rating, String reason,
			String mitigation) {
		PositionForm form = new PositionForm(SampleActors.id("position: " + saving + " " + day), day, achieved,
				pressures, rating, reason, mitigation, null);
		this.clock.on(day.plusDays(8), () -> this.positions.add(SampleActors.AUTHOR, id(saving), form));
	}

	private static UUID id(String saving) {
		return SampleActors.id("saving: " + saving);
	}

}
