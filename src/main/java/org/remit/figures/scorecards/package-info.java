/**
 * How what is measured stands, for those who read it: the pages, files and pictures of an
 * indicator, and the scorecards of portfolios, plans and people.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.rooms",
		"platform.tables", "platform.time", "platform.web", "press.charts", "people.accounts", "publishing.archive",
		"publishing.documents", "plans.plans", "plans.published", "portfolios.portfolios", "figures.indicators",
		"figures.measurements", "figures.releases" })
package org.remit.figures.scorecards;

import org.springframework.modulith.ApplicationModule;
