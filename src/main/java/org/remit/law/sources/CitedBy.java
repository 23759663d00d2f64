package org.remit.law.sources;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a module above this one has about provisions, shown as links beside them on their
 * public page. A bean names only what the public may see.
 */
public interface CitedBy {

	/** For provisions that nothing is known of there need be no entry. */
	Map<UUID, List<Link>> of(Collection<UUID> provisions);

	record Link(String text, String href) {

	}

}
