package org.remit.publishing.archive;

import org.remit.publishing.documents.Edition;

/** No edition of what was asked for was in force on that day. */
class NotInForce extends RuntimeException {

	private final transient Edition first;

	NotInForce(Edition first) {
		super("Not in force on that day");
		this.first = first;
	}

	Edition first() {
		return this.first;
	}

}
