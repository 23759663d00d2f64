package org.remit.portfolios.changes;

import java.util.UUID;

/**
 * Why a change can't be made.
 *
 * @param number as the page counts the changes, from 1
 */
public record Refusal(UUID change, int number, String words) {

	static Refusal of(Change change, String words) {
		return new Refusal(change.id(), change.position() + 1, words);
	}

}
