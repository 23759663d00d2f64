/**
 * Editions: a matrix as a document: what a snapshot keeps and prints of it, and where the
 * published one is read and linked.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.rooms", "platform.text", "platform.time",
		"people.appointments", "people.people", "people.posts", "publishing.archive", "publishing.documents",
		"law.provisions", "law.sources", "boards.boards", "boards.register", "portfolios.holdings",
		"portfolios.portfolios", "duties.actions", "duties.drafts", "duties.matrices", "duties.responsibilities" })
package org.remit.duties.editions;

import org.springframework.modulith.ApplicationModule;
