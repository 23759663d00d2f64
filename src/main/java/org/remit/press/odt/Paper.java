package org.remit.press.odt;

/** A4, in tenths of a millimetre, upright or on its side. */
enum Paper {

	UPRIGHT("portrait", 2100, 2970, 230), LANDSCAPE("landscape", 2970, 2100, 200);

	private final String orientation;

	private final int width;

	private final int height;

	private final int margin;

	Paper(String orientation, int width, int height, int margin) {
		this.orientation = orientation;
		this.width = width;
		this.height = height;
		this.margin = margin;
	}

	static Paper of(boolean landscape) {
		return landscape ? LANDSCAPE : UPRIGHT;
	}

	String orientation() {
		return this.orientation;
	}

	String width() {
		return millimetres(this.width);
	}

	String height() {
		return millimetres(this.height);
	}

	String margin() {
		return millimetres(this.margin);
	}

	/** From margin to margin. */
	String line() {
		return share(100);
	}

	/** So many parts of a hundred of a line. */
	String share(int parts) {
		return millimetres((this.width - 2 * this.margin) * parts / 100);
	}

	private static String millimetres(int tenths) {
		return "%d.%dmm".formatted(tenths / 10, tenths % 10);
	}

}
