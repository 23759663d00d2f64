/**
 * Revisions: carrying a new edition of guidance into the matrices step by step, each
 * decided by a person, what it replaces readable as at its time.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.people", "people.posts", "publishing.archive",
		"publishing.documents", "publishing.steps", "law.mappings", "law.provisions", "law.sources",
		"portfolios.holdings", "portfolios.portfolios", "duties.actions", "duties.drafts", "duties.editions",
		"duties.matrices", "duties.responsibilities" })
package org.remit.duties.revisions;

import org.springframework.modulith.ApplicationModule;
