package org.remit.plans.plans;

import java.util.Locale;

import jakarta.persistence.Embeddable;

import org.remit.platform.text.OneLine;

/**
 * One of the names of a plan. No two plans have the same, so that a printed line that
 * says just this means just that plan: "MSCB Business Plan" is the plan of a board.
 *
 * @param title false for an alias
 */
@Embeddable
public record PlanName(String name, String folded, boolean title) {

	static PlanName title(String name) {
		return new PlanName(name, fold(name), true);
	}

	static PlanName alias(String name) {
		return new PlanName(name, fold(name), false);
	}

	/** As names are compared: capitals, blanks and curly apostrophes don't count. */
	static String fold(String name) {
		return OneLine.of(name).replace('\u2019', '\'').toLowerCase(Locale.UK);
	}

}
