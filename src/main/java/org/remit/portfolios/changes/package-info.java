/**
 * What a reshuffle consists of: each change by its kind, chosen from the registers, made
 * and undone one after the other.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.time", "platform.web",
		"people.appointments", "people.people", "people.posts", "publishing.documents", "publishing.steps",
		"boards.boards", "boards.seats", "portfolios.functions", "portfolios.holdings", "portfolios.portfolios",
		"portfolios.reshuffles" })
package org.remit.portfolios.changes;

import org.springframework.modulith.ApplicationModule;
