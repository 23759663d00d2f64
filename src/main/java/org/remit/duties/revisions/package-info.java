/**
 * Revisions: carrying a new edition of guidance into the matrices row by row, each step
 * decided by a person, the old rows readable as at their time.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "people.people", "people.posts", "publishing.archive",
		"publishing.documents", "publishing.steps", "law.sources", "portfolios.portfolios", "duties.responsibilities" })
package org.remit.duties.revisions;

import org.springframework.modulith.ApplicationModule;
