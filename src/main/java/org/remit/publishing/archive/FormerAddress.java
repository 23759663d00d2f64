package org.remit.publishing.archive;

import java.util.regex.Pattern;

/** A document was once published at this address; its pages answer 301. */
class FormerAddress extends RuntimeException {

	private final String former;

	private final String present;

	FormerAddress(String former, String present) {
		super(former);
		this.former = former;
		this.present = present;
	}

	/** The same page of the document under its present address. */
	String present(String path) {
		return path.replaceFirst(Pattern.quote(this.former) + "(?=[/.]|$)", this.present);
	}

}
