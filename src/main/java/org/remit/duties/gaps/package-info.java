/**
 * What nobody answers for on a day: provisions that no matrix cites, and what is missing
 * of the responsibilities in the matrices; how much is covered, and how that went.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "press.charts", "people.posts", "law.provisions", "law.sources",
		"boards.boards", "duties.actions", "duties.drafts", "duties.matrices", "duties.responsibilities" })
package org.remit.duties.gaps;

import org.springframework.modulith.ApplicationModule;
