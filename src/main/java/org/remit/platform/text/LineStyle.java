package org.remit.platform.text;

/** How a line of a text stands on the page. */
public enum LineStyle {

	HEADING, PARAGRAPH, ITEM

}
