/**
 * Terms of reference: what a board is for and how it works, printed from the register of
 * boards with what an author writes, as a document that is published.
 */
@ApplicationModule(
		allowedDependencies = { "platform.actor", "platform.rooms", "platform.text", "platform.time", "platform.web",
				"people.accounts", "people.memberships", "people.posts", "publishing.archive", "publishing.documents",
				"publishing.steps", "boards.boards", "boards.register", "boards.relations", "boards.seats" })
package org.remit.boards.terms;

import org.springframework.modulith.ApplicationModule;
