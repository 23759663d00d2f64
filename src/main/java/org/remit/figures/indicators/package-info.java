/**
 * What the council measures: indicators with their units, parts and owners, and the
 * targets that they are to reach. Knows nothing of what was found.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.posts", "publishing.documents", "plans.plans",
		"portfolios.portfolios" })
package org.remit.figures.indicators;

import org.springframework.modulith.ApplicationModule;
