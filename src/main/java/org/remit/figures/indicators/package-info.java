/**
 * What the council measures and what it found: indicators with targets and comparators,
 * figures with every revision, and their release to the public, which is never shown a
 * small number of children.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.rooms",
		"platform.tables", "platform.text", "platform.time", "platform.web", "press.charts", "people.accounts",
		"people.posts", "publishing.archive", "publishing.documents", "plans.plans", "plans.published",
		"portfolios.portfolios", "figures.disclosure" })
package org.remit.figures.indicators;

import org.springframework.modulith.ApplicationModule;
