/**
 * Boards, committees, panels and partnerships: what they are for, who has a seat on them
 * on any day, and which gave way to which.
 */
@ApplicationModule(
		allowedDependencies = { "platform", "audit", "manuscript", "pdf", "people", "accounts", "posts", "publishing" })
package org.remit.boards;

import org.springframework.modulith.ApplicationModule;
