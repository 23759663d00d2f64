package org.remit.figures.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * What is not shown of a table, and why.
 *
 * @param exposed cells that can be worked out from what is public already, whatever is
 * done now
 */
public record Protection(Map<String, Suppression> suppressed, Set<String> exposed) {

	public boolean hides(String key) {
		return this.suppressed.containsKey(key);
	}

}
