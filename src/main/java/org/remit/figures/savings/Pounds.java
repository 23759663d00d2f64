package org.remit.figures.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money as budget papers write them: "£1,250,000", "£1.25m", "£250k". */
public final class Pounds {

	private static final Pattern TYPED = Pattern
		.compile("\u00a3?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,3})?\\s*([kKmM])?");

	private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

	private Pounds() {
	}

	/**
	 * What was typed, in pounds; empty where it is no amount, or one with parts of a
	 * penny.
	 */
	static Optional<BigDecimal> read(String typed) {
		Matcher matcher = TYPED.matcher(typed.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String fraction = (matcher.group(2) != null) ? matcher.group(2) : "";
		BigDecimal pounds = new BigDecimal(matcher.group(1).replace(",", "") + fraction)
			.multiply(unit(matcher.group(3)));
		return Optional.of(pounds.stripTrailingZeros())
			.filter((amount) -> amount.scale() <= 2 && amount.precision() - amount.scale() <= 12)
			.map((amount) -> amount.setScale(2));
	}

	private static BigDecimal unit(String letter) {
		if (letter == null) {
			return BigDecimal.ONE;
		}
		return letter.equalsIgnoreCase("k") ? BigDecimal.valueOf(1_000) : BigDecimal.valueOf(1_000_000);
	}

	/** "£1,250,000", with pence only where there are some, and with a true minus sign. */
	public static String write(BigDecimal pounds) {
		String sign = (pounds.signum() < 0) ? "\u2212" : "";
		return sign + "\u00a3" + digits(pounds.abs());
	}

	/** "1,250,000", as a form shows it. */
	static String typed(BigDecimal pounds) {
		return digits(pounds);
	}

	private static String digits(BigDecimal pounds) {
		boolean pence = pounds.setScale(0, RoundingMode.DOWN).compareTo(pounds) != 0;
		return new DecimalFormat(pence ? "#,##0.00" : "#,##0", SYMBOLS).format(pounds);
	}

}
