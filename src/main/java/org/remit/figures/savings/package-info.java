/**
 * Savings: what the council decided to save, year by year and portfolio by portfolio, how
 * far that was achieved on any day, and what stands in the way. A register for staff; the
 * public reads of it in reports.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "publishing.documents", "portfolios.portfolios" })
package org.remit.figures.savings;

import org.springframework.modulith.ApplicationModule;
