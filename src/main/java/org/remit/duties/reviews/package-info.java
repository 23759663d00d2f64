/**
 * Reviews: a matrix gone through, responsibility by responsibility, with those who answer
 * for it, and what they said.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.appointments", "people.people", "people.posts",
		"publishing.documents", "boards.boards", "boards.seats", "duties.actions", "duties.drafts", "duties.editions",
		"duties.matrices", "duties.responsibilities" })
package org.remit.duties.reviews;

import org.springframework.modulith.ApplicationModule;
