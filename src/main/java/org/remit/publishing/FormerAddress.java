package org.remit.publishing;

/** A document was once published under this slug; its pages answer 301. */
class FormerAddress extends RuntimeException {

	private final String former;

	private final String present;

	FormerAddress(String former, String present) {
		super(former);
		this.former = former;
		this.present = present;
	}

	/** The same page of the document under its present slug. */
	String present(String path) {
		return path.replaceFirst("/" + this.former + "(?=[/.]|$)", "/" + this.present);
	}

}
