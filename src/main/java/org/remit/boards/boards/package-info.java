/**
 * Boards, committees, panels and partnerships: what they are for, from when to when they
 * exist, and which functions they have.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.posts" })
package org.remit.boards.boards;

import org.springframework.modulith.ApplicationModule;
