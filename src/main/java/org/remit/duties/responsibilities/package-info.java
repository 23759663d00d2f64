/**
 * Responsibilities: what posts and boards must answer for, from a day until another, under
 * which provisions, and what took the place of what.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "people.people", "people.posts", "publishing.archive",
		"publishing.documents", "publishing.steps", "law.sources", "boards.boards", "portfolios.portfolios" })
package org.remit.duties.responsibilities;

import org.springframework.modulith.ApplicationModule;
