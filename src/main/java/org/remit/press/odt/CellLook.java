package org.remit.press.odt;

import org.jsoup.nodes.Element;

/** What a cell of a table is, which is seen in its lines and its letters. */
enum CellLook {

	/** Names a column. */
	HEAD("Table_20_Heading"),

	/** Names a column of numbers. */
	NUMBER_HEAD("Table_20_Number_20_Heading"),

	/** Names the rows below it, over the whole width. */
	PART("Table_20_Heading"),

	/** Names its row. */
	ROW("Table_20_Row_20_Heading"), NUMBER("Table_20_Number"), PLAIN("Table_20_Contents");

	/** In letters; what names a row in more is a sentence, and not set in bold. */
	private static final int SENTENCE = 60;

	private final String words;

	CellLook(String words) {
		this.words = words;
	}

	static CellLook of(Grid.Place place, int columns) {
		Element cell = place.cell();
		if (cell == null) {
			return PLAIN;
		}
		boolean number = cell.className().endsWith("--numeric");
		if (cell.parent().parent().nameIs("thead")) {
			return number ? NUMBER_HEAD : HEAD;
		}
		if (cell.nameIs("th")) {
			return (place.across() == columns && columns > 1) ? PART : (cell.text().length() > SENTENCE) ? PLAIN : ROW;
		}
		return number ? NUMBER : PLAIN;
	}

	/** The style of paragraphs in it. */
	String words() {
		return this.words;
	}

	String cell(OwnStyles styles) {
		return switch (this) {
			case HEAD, NUMBER_HEAD -> styles.head();
			case PART -> styles.part();
			default -> styles.cell();
		};
	}

}
