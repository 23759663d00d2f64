package org.remit.portfolios.links;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What one line is linked to, by its label; nothing where that is empty.
 *
 * @param key of the line
 */
public record TypedTarget(@NotNull(message = "Open the page again") Integer key,
		@PlainText(max = 400, label = "Link") String thing) {

	public TypedTarget {
		thing = OneLine.of(thing);
	}

}
