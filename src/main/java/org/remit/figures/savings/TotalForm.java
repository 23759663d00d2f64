package org.remit.figures.savings;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What the budget says that a portfolio's savings of a year come to.
 *
 * @param version null where nothing was stated yet
 */
public record TotalForm(@NotNull(message = "Choose the portfolio") UUID portfolio,
		@NotBlank(message = "Enter the financial year, such as 2026/27") @PlainText(max = 20,
				label = "Financial year") String year,
		@NotBlank(message = "Enter the total that was approved") @PlainText(max = 30,
				label = "Total approved") String approved,
		Integer version) {

	public TotalForm {
		year = OneLine.of(year);
		approved = OneLine.of(approved);
	}

}
