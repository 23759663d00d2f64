/**
 * What the printed lines of a portfolio stand for: a function, a board or a plan with a
 * page of its own.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "publishing.documents", "boards.boards", "plans.plans", "portfolios.functions",
		"portfolios.portfolios" })
package org.remit.portfolios.links;

import org.springframework.modulith.ApplicationModule;
