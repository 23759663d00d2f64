/**
 * The seats of boards, which are there also while nobody fills them, and who has them on
 * any day: by appointment, or with a post.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.appointments", "people.memberships", "people.people", "people.posts",
		"people.register", "boards.boards" })
package org.remit.boards.seats;

import org.springframework.modulith.ApplicationModule;
