package org.remit.portfolios.rehearsals;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.remit.portfolios.reshuffles.Reshuffle;

/**
 * Looks at what a set would lead to and names what is lawful to record but should give
 * pause. It never refuses.
 */
interface Watch {

	List<String> warnings(Reshuffle reshuffle, Set<UUID> touched);

}
