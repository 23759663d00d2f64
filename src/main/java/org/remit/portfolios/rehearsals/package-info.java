/**
 * What a reshuffle would lead to, seen before it is applied as a whole, or undone; and
 * what of it should give pause.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.time",
		"platform.web", "people.appointments", "people.people", "people.posts", "publishing.documents",
		"publishing.steps", "portfolios.changes", "portfolios.portfolios", "portfolios.reshuffles" })
package org.remit.portfolios.rehearsals;

import org.springframework.modulith.ApplicationModule;
