/**
 * Assurance: what came out of a review, as a document that is published: a local test of
 * assurance.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.rooms", "platform.text", "platform.time",
		"platform.web", "people.accounts", "people.appointments", "people.people", "people.posts", "publishing.archive",
		"publishing.documents", "publishing.steps", "boards.boards", "boards.seats", "duties.editions",
		"duties.matrices", "duties.responsibilities", "duties.reviews" })
package org.remit.duties.assurance;

import org.springframework.modulith.ApplicationModule;
