/**
 * Through which posts portfolios are held, from when to when and by which decision; and
 * how a portfolio ends, with what took its place.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.appointments", "people.people", "people.posts", "publishing.documents",
		"portfolios.portfolios" })
package org.remit.portfolios.holdings;

import org.springframework.modulith.ApplicationModule;
