/**
 * Portfolios as documents: the pages of fields, what is printed and published, and what
 * stands beside a published one.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.appointments", "people.designations",
		"people.people", "people.posts", "publishing.archive", "publishing.documents", "publishing.steps",
		"plans.plans", "portfolios.holdings", "portfolios.links", "portfolios.portfolios" })
package org.remit.portfolios.statements;

import org.springframework.modulith.ApplicationModule;
