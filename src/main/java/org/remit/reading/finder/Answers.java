package org.remit.reading.finder;

import org.remit.reading.finder.Found.Part;

/**
 * All that answers a question equally well, kind by kind.
 *
 * @param closeness null where nothing does
 */
record Answers(Closeness closeness, Part<LedService> services, Part<Office> posts, Part<Answerable> duties,
		Part<InPortfolio> portfolios, Part<Body> boards) {

	public boolean isEmpty() {
		return this.closeness == null;
	}

	/** False where the page has to say that not all words were found. */
	public boolean isWhole() {
		return this.closeness == Closeness.ALL || this.closeness == Closeness.BEGUN;
	}

	public boolean isAlike() {
		return this.closeness == Closeness.ALIKE;
	}

}
