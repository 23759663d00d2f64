package org.remit.publishing.archive;

import org.remit.publishing.documents.EditionFacts;

/** No edition of what was asked for was in force on that day. */
class NotInForce extends RuntimeException {

	private final transient EditionFacts first;

	NotInForce(EditionFacts first) {
		super("Not in force on that day");
		this.first = first;
	}

	EditionFacts first() {
		return this.first;
	}

}
