package org.remit.terms;

/**
 * A line of a text as it was understood.
 *
 * @param depth of an item, 0 for an outermost one and for everything else
 */
record ProseLine(LineStyle style, int depth, String text) {

	static ProseLine heading(String text) {
		return new ProseLine(LineStyle.HEADING, 0, text);
	}

	static ProseLine paragraph(String text) {
		return new ProseLine(LineStyle.PARAGRAPH, 0, text);
	}

	boolean isItem() {
		return this.style == LineStyle.ITEM;
	}

}
