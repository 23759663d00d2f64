package org.remit.platform.text;

/**
 * A line of a text as it was understood.
 *
 * @param depth of an item, 0 for an outermost one and for everything else
 */
public record ProseLine(LineStyle style, int depth, String text) {

	public static ProseLine heading(String text) {
		return new ProseLine(LineStyle.HEADING, 0, text);
	}

	public static ProseLine paragraph(String text) {
		return new ProseLine(LineStyle.PARAGRAPH, 0, text);
	}

	public boolean isItem() {
		return this.style == LineStyle.ITEM;
	}

}
