package org.remit.figures.indicators;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a figure counts, and how councils write it. */
public enum Unit {

	NUMBER("Number"), PERCENTAGE("Percentage"), RATE("Rate"), POUNDS("Pounds"), DAYS("Days");

	private final String label;

	Unit(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** So many of so many. */
	public boolean isShare() {
		return this == PERCENTAGE || this == RATE;
	}

	/** The parts of a share do not make the share. */
	public boolean addsUp() {
		return !isShare() && this != DAYS;
	}

	/** "1,846", "56.3%", "-£1,200", "12.5 days". */
	public String write(BigDecimal value, int decimals) {
		String number = number(value.abs(), decimals);
		String sign = (value.signum() < 0) ? "-" : "";
		return sign + switch (this) {
			case PERCENTAGE -> number + "%";
			case POUNDS -> "\u00a3" + number;
			case DAYS -> number + (value.abs().compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
			case NUMBER, RATE -> number;
		};
	}

	private static String number(BigDecimal value, int decimals) {
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(value);
	}

}
