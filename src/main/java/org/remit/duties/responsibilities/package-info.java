/**
 * Responsibilities: what posts and boards must answer for, under which provision, what
 * was done about it and what will be, in matrices that are published as documents.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "people.people", "people.posts", "publishing.archive",
		"publishing.documents", "publishing.steps", "law.sources", "boards.boards", "portfolios.portfolios" })
package org.remit.duties.responsibilities;

import org.springframework.modulith.ApplicationModule;
