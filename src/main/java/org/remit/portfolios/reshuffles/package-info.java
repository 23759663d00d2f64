/**
 * Reshuffles: changes that are prepared as one set, checked against the registers as a
 * whole, and applied on one day together or not at all.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.people", "people.posts", "publishing.documents", "publishing.steps",
		"boards.boards", "portfolios.functions", "portfolios.portfolios" })
package org.remit.portfolios.reshuffles;

import org.springframework.modulith.ApplicationModule;
