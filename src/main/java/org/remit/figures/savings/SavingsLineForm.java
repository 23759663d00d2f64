package org.remit.figures.savings;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What officers fill in about a saving. The id is drawn when the empty form is opened, so
 * that sending it twice makes one.
 *
 * @param year both years, or the one in which it begins
 * @param approved an amount of pounds as people type it
 */
public record SavingsLineForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the portfolio") UUID portfolio,
		@NotBlank(message = "Enter the financial year, such as 2026/27") @PlainText(max = 20,
				label = "Financial year") String year,
		@NotBlank(message = "Enter what is saved") @PlainText(max = 300, label = "What is saved") String title,
		@NotBlank(message = "Enter the amount that was approved") @PlainText(max = 30,
				label = "Amount approved") String approved,
		Integer version) {

	public SavingsLineForm {
		year = OneLine.of(year);
		title = OneLine.of(title);
		approved = OneLine.of(approved);
	}

	static SavingsLineForm blank(UUID portfolio, FinancialYear year) {
		return new SavingsLineForm(UUID.randomUUID(), portfolio, year.words(), "", "", null);
	}

	static SavingsLineForm of(SavingsLine line) {
		return new SavingsLineForm(line.id(), line.portfolio().id(), line.year().words(), line.title(),
				Pounds.typed(line.approved()), line.version());
	}

}
