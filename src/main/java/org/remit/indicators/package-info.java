/**
 * What the council measures and what it found: indicators with targets and comparators,
 * figures with every revision, and their release to the public, which is never shown a
 * small number of children.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "posts", "publishing",
		"portfolios", "plans", "disclosure" })
package org.remit.indicators;

import org.springframework.modulith.ApplicationModule;
