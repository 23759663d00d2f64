package org.remit.portfolios.reshuffles;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Looks at what a set would lead to and names what is lawful to record but should give
 * pause. It never refuses.
 */
interface Watch {

	List<String> warnings(Reshuffle reshuffle, Set<UUID> touched);

}
