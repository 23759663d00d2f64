/**
 * Reshuffles: changes that are prepared as one set, checked against the registers as a
 * whole, and applied on one day together or not at all.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "posts", "publishing", "boards",
		"portfolios", "functions" })
package org.remit.reshuffles;

import org.springframework.modulith.ApplicationModule;
