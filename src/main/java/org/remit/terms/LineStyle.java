package org.remit.terms;

/** How a line of terms of reference stands on the page. */
enum LineStyle {

	HEADING, PARAGRAPH, ITEM

}
