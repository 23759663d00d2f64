package org.remit.figures.measurements;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.remit.figures.indicators.BareNumber;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Unit;
import org.remit.platform.text.OneLine;

/**
 * A figure as people type and paste it: "1,846", "56.3%", "6 of 11", "(120)", "c" for
 * suppressed, "z" for not applicable, "x" for not available. The letters are those of the
 * Department for Education's statistics.
 */
public record TypedFigure(State state, BigDecimal value, Long numerator, Long denominator) {

	private static final Set<String> SUPPRESSED = Set.of("c", "suppressed");

	private static final Set<String> NOT_APPLICABLE = Set.of("z", "n/a", "not applicable");

	private static final Set<String> NOT_AVAILABLE = Set.of("x", ":", "..", "not available");

	private static final Pattern SHARE = Pattern.compile("(\\d[\\d,]{0,14})\\s?(?:of|/)\\s?(\\d[\\d,]{0,14})");

	private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?|-?\\.\\d+");

	private static final int LONGEST = 14;

	/** Reads a figure of an indicator, or says in words why it can't. */
	public static TypedFigure read(String typed, Indicator indicator) {
		String text = OneLine.of(typed).toLowerCase(Locale.UK).replace('\u2212', '-');
		if (SUPPRESSED.contains(text)) {
			return without(State.SUPPRESSED);
		}
		if (NOT_APPLICABLE.contains(text)) {
			return without(State.NOT_APPLICABLE);
		}
		if (NOT_AVAILABLE.contains(text)) {
			return without(State.NOT_AVAILABLE);
		}
		Matcher share = SHARE.matcher(text);
		TypedFigure figure = share.matches() ? share(share, indicator) : number(text, indicator);
		check(figure, indicator);
		return figure;
	}

	private static TypedFigure without(State state) {
		return new TypedFigure(state, null, null, null);
	}

	private static TypedFigure share(Matcher share, Indicator indicator) {
		require(indicator.unit().isShare(), "Enter a number, not so many of so many");
		long numerator = count(share.group(1));
		long denominator = count(share.group(2));
		require(denominator > 0, "Nothing is a share of nothing: enter z for not applicable");
		require(indicator.unit() != Unit.PERCENTAGE || numerator <= denominator,
				"There can\u2019t be more than there are: enter the smaller number first");
		return new TypedFigure(State.VALUE, indicator.share(numerator, denominator), numerator, denominator);
	}

	private static long count(String digits) {
		return Long.parseLong(digits.replace(",", ""));
	}

	private static TypedFigure number(String text, Indicator indicator) {
		String bare = text.replaceAll("^\\((.*)\\)$", "-$1")
			.replace("\u00a3", "")
			.replaceAll("\\s?%$", "")
			.replace(" ", "");
		require(NUMBER.matcher(bare).matches(),
				"Enter a number, or c for suppressed, z for not applicable, x for not available");
		BigDecimal value = new BigDecimal(bare.replace(",", ""));
		require(Math.max(0, value.stripTrailingZeros().scale()) <= indicator.decimals(),
				(indicator.decimals() == 0) ? "Enter a whole number"
						: "Enter a number with at most %d places after the point".formatted(indicator.decimals()));
		return new TypedFigure(State.VALUE, value, null, null);
	}

	private static void check(TypedFigure figure, Indicator indicator) {
		BigDecimal value = figure.value();
		require(value.precision() - value.scale() <= LONGEST, "Enter a number with at most 14 digits");
		require(value.signum() >= 0 || indicator.mayBeNegative(),
				"Enter 0 or more: the lowest plausible value is not below zero");
		require(!indicator.isAboutChildren() || indicator.unit() != Unit.NUMBER || value.signum() >= 0,
				"Children are counted from 0");
		require(!indicator.isAboutChildren() || !indicator.unit().isShare() || figure.numerator() != null,
				"Enter so many of so many, like 6 of 11: without that nobody can see whether the number is small");
	}

	private static void require(boolean kept, String words) {
		if (!kept) {
			throw new IllegalArgumentException(words);
		}
	}

	String typed() {
		return switch (this.state) {
			case SUPPRESSED -> "c";
			case NOT_APPLICABLE -> "z";
			case NOT_AVAILABLE -> "x";
			case VALUE -> (this.numerator != null) ? "%d of %d".formatted(this.numerator, this.denominator)
					: BareNumber.text(this.value);
		};
	}

	boolean isSame(TypedFigure other) {
		return typed().equals(other.typed());
	}

}
