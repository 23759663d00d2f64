package org.remit.press.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of a picture in which lines are drawn. All lengths are in the picture's own
 * units, counted from its top left corner.
 */
public record Plot(int left, int right, int top, int bottom) {

	/** With so much room left free at either side. */
	public Plot within(int margin) {
		return new Plot(this.left + margin, this.right - margin, this.top, this.bottom);
	}

	/**
	 * As far along as the part is of the whole; in the middle where there is one only.
	 */
	public int across(long part, long whole) {
		return (whole == 0) ? (this.left + this.right) / 2
				: (int) (this.left + (this.right - this.left) * part / whole);
	}

	/** As far up from the bottom as the part is of the whole. */
	int up(BigDecimal part, BigDecimal whole) {
		return this.bottom - part.multiply(BigDecimal.valueOf(this.bottom - this.top))
			.divide(whole, 0, RoundingMode.HALF_UP)
			.intValue();
	}

}
