package org.remit.figures.savings;

import java.math.BigDecimal;

import org.remit.platform.actor.RuleBroken;

/** What people typed into the fields of a form, or the reason beside the field. */
final class TypedAmounts {

	private TypedAmounts() {
	}

	static FinancialYear year(String typed) {
		return FinancialYear.read(typed)
			.orElseThrow(() -> new RuleBroken("year", "Enter a financial year, such as 2026/27"));
	}

	/** An amount above nothing. */
	static BigDecimal approved(String typed) {
		BigDecimal approved = pounds("approved", typed);
		if (approved.signum() == 0) {
			throw new RuleBroken("approved", "Enter an amount above nothing");
		}
		return approved;
	}

	static BigDecimal pounds(String field, String typed) {
		return Pounds.read(typed)
			.orElseThrow(() -> new RuleBroken(field, "Enter an amount in pounds, such as 125,000 or £1.2m"));
	}

	/** Nothing where nothing was typed. */
	static BigDecimal poundsOrNone(String field, String typed) {
		return typed.isEmpty() ? BigDecimal.ZERO : pounds(field, typed);
	}

}
