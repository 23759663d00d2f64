/**
 * Editions: a matrix as a document: what a snapshot keeps and prints of it, and where the
 * published one is read and linked.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.rooms", "platform.text", "platform.time",
		"people.people", "people.posts", "publishing.archive", "publishing.documents", "law.sources", "boards.boards",
		"portfolios.holdings", "portfolios.portfolios", "duties.actions", "duties.drafts", "duties.matrices",
		"duties.responsibilities" })
package org.remit.duties.editions;

import org.springframework.modulith.ApplicationModule;
