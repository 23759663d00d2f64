/**
 * Actions: what was done about a responsibility and what shows it, what will be done, by
 * whom and until when, and how that came to stand as it does.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.posts", "publishing.documents", "boards.boards",
		"duties.matrices", "duties.responsibilities" })
package org.remit.duties.actions;

import org.springframework.modulith.ApplicationModule;
