package org.remit.duties.revisions;

import java.util.Map;
import java.util.UUID;

import org.remit.law.provisions.Provision;

/**
 * Two editions of a source, with their provisions by number. In a whole scheme 1 is 10, 2
 * was changed into 11, 3 was split into 12 and 13, 4 and 5 were merged into 14, 6 was
 * dropped, and 15 is new.
 */
public record Scheme(UUID earlier, UUID later, Map<String, Provision> provisions) {

	public UUID id(String number) {
		return this.provisions.get(number).id();
	}

}
