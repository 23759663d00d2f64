package org.remit.reading.finder;

import java.util.List;

import org.remit.portfolios.holdings.HeldBy;

/**
 * A published portfolio that says something of what was asked for.
 *
 * @param lines what it says, empty where only its title does
 * @param held null where the public may not know who holds it
 */
record InPortfolio(String title, String href, List<Line> lines, HeldBy held) {

	/** A printed line and where it stands. */
	record Line(String words, String href) {

	}

}
