package org.remit.portfolios.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A register whose entries a portfolio's lines may be linked to; one bean a register. */
interface LineTargets {

	/** Its name in the database: "function". */
	String kind();

	/** Everything that can be chosen, by name. */
	List<LineTarget> all();

	/**
	 * The public addresses of these entries, without those of which the public doesn't
	 * know.
	 */
	Map<UUID, String> addresses(Collection<UUID> ids);

}
