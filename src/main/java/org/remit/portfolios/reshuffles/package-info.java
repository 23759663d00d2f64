/**
 * Reshuffles as sets: what they are called, when they take effect, how far they are; and
 * the registers that they change, as staff know them on a day.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.appointments", "people.people", "people.posts", "boards.boards",
		"boards.seats", "portfolios.functions", "portfolios.holdings", "portfolios.portfolios" })
package org.remit.portfolios.reshuffles;

import org.springframework.modulith.ApplicationModule;
