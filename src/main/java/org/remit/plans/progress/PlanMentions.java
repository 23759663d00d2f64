package org.remit.plans.progress;

import java.util.List;
import java.util.UUID;

/**
 * Where a module above this one lists a plan in what is being written, for the pages of
 * staff. This module knows nothing of it but a title and an address.
 */
public interface PlanMentions {

	/** By title; what is listed twice is told once. */
	List<Mention> of(UUID plan);

	/** A page of staff that lists the plan. */
	record Mention(String title, String href) {
	}

}
