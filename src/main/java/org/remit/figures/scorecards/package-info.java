/**
 * How what is measured stands, for those who read it: the pages, files and pictures of an
 * indicator, and the scorecards of portfolios, plans and people.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.tables",
		"platform.text", "platform.time", "platform.web", "people.accounts", "people.posts", "publishing.archive",
		"publishing.documents", "plans.plans", "portfolios.portfolios", "figures.disclosure" })
package org.remit.figures.scorecards;

import org.springframework.modulith.ApplicationModule;
