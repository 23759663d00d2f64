package org.remit.figures.indicators;

import java.math.BigDecimal;

/** A number as somebody types it: without noughts that say nothing. */
public final class BareNumber {

	private BareNumber() {
	}

	public static String text(BigDecimal value) {
		BigDecimal bare = value.stripTrailingZeros();
		return ((bare.scale() < 0) ? bare.setScale(0) : bare).toPlainString();
	}

	/** Null stays null. */
	static BigDecimal of(BigDecimal value) {
		return (value != null) ? new BigDecimal(text(value)) : null;
	}

}
