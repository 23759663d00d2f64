package org.remit.reports.blocks;

/** What a block of a report is. Those of text can be turned into one another. */
public enum BlockType {

	PARAGRAPH("Paragraph", true), HEADING("Heading", true), SUBHEADING("Heading under a heading", true),
	BULLETS("Bullets", true), QUOTATION("Quotation", true), RECOMMENDATION("Recommendation", true),
	TABLE("Table", false), SIGNATURE("Signature", false), INDICATORS("Indicator table", false),
	PROGRESS("Progress of a priority", false), SAVINGS("Savings", false), GAPS("Responsibilities with gaps", false);

	private final String label;

	private final boolean words;

	BlockType(String label, boolean words) {
		this.label = label;
		this.words = words;
	}

	public String label() {
		return this.label;
	}

	/** True where it is nothing but words. */
	public boolean isWords() {
		return this.words;
	}

	/** Headings may have a number as paragraphs have: many reports are cited by them. */
	public boolean isNumberable() {
		return this == PARAGRAPH || this == HEADING || this == SUBHEADING || this == RECOMMENDATION;
	}

	/** Filled from the registers, not by typing. */
	public boolean isLive() {
		return this == INDICATORS || this == PROGRESS || this == SAVINGS || this == GAPS;
	}

	public boolean isHeading() {
		return this == HEADING || this == SUBHEADING;
	}

}
