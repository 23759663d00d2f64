/**
 * Matrices: whose responsibilities they hold, in which sections, under which headings;
 * the frame that officers write, before anything of it is printed.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "people.posts", "publishing.documents", "publishing.steps", "law.sources",
		"boards.boards" })
package org.remit.duties.matrices;

import org.springframework.modulith.ApplicationModule;
