package org.remit.figures.disclosure;

/**
 * A number of people or things in a table. Zero is a true zero and says nothing about
 * anybody; one and more below the threshold could.
 *
 * @param threshold the lowest number that may be shown; 0 for what is not protected
 */
public record Cell(String key, long value, int threshold, Showing showing) {

	/**
	 * With two, whoever knows that a number is small knows that it is one.
	 */
	public static final int LOWEST_THRESHOLD = 3;

	public Cell {
		if (value < 0) {
			throw new IllegalArgumentException("People are counted from zero: " + key);
		}
		if (threshold != 0 && threshold < LOWEST_THRESHOLD) {
			throw new IllegalArgumentException("A threshold below three hides nothing: " + key);
		}
	}

	public boolean isSmall() {
		return this.value > 0 && this.value < this.threshold;
	}

	boolean isOpen() {
		return this.showing == Showing.OPEN;
	}

}
