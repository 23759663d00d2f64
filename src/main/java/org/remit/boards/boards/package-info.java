/**
 * Boards, committees, panels and partnerships: what they are for, who has a seat on them
 * on any day, and which gave way to which.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.posts" })
package org.remit.boards.boards;

import org.springframework.modulith.ApplicationModule;
