/**
 * Reshuffles as sets: what they are called, when they take effect, how far they are; and
 * the registers that they change, as staff know them on a day.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.people", "people.posts", "boards.boards", "portfolios.functions",
		"portfolios.holdings", "portfolios.portfolios" })
package org.remit.portfolios.reshuffles;

import org.springframework.modulith.ApplicationModule;
