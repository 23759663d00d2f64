/**
 * What the council does, as a tree of service functions, and which portfolio leads on
 * each or shares it, on any day. Stands above portfolios, because an allocation needs a
 * portfolio and a portfolio needs none.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.people", "publishing.archive", "publishing.documents",
		"portfolios.holdings", "portfolios.portfolios" })
package org.remit.portfolios.functions;

import org.springframework.modulith.ApplicationModule;
