/**
 * The sample council: invented people in a real shape, loaded through the front doors for
 * demonstration and tests.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.time", "people.accounts",
		"people.appointments", "people.designations", "people.memberships", "people.people", "people.posts",
		"publishing.documents", "publishing.steps", "law.mappings", "law.provisions", "law.sources", "boards.boards",
		"boards.meetings", "boards.relations", "boards.seats", "boards.terms", "plans.plans", "plans.progress",
		"portfolios.changes", "portfolios.functions", "portfolios.holdings", "portfolios.links",
		"portfolios.portfolios", "portfolios.reshuffles", "duties.actions", "duties.assurance", "duties.drafts",
		"duties.matrices", "duties.responsibilities", "duties.reviews", "duties.revisions", "figures.indicators",
		"figures.measurements", "figures.releases", "figures.savings", "reports.annexes", "reports.blocks",
		"reports.kinds", "reports.pasting", "reports.reports" })
package org.remit.sample;

import org.springframework.modulith.ApplicationModule;
