/**
 * Revisions: carrying a new edition of guidance into the matrices row by row, each step
 * decided by a person, the old rows readable as at their time.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "accounts", "audit", "posts", "sources", "publishing",
		"boards", "responsibilities", "portfolios" })
package org.remit.revisions;

import org.springframework.modulith.ApplicationModule;
