/**
 * What a section of a report is made of, block by block: as typed, as kept and as
 * printed, under the one numbering of a report, with figures that are looked up in the
 * registers.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.text", "platform.time", "platform.web",
		"people.accounts", "people.appointments", "people.people", "people.posts", "publishing.documents",
		"plans.plans", "plans.progress", "portfolios.portfolios", "duties.drafts", "duties.matrices",
		"duties.responsibilities", "figures.indicators", "figures.releases", "figures.savings" })
package org.remit.reports.blocks;

import org.springframework.modulith.ApplicationModule;
