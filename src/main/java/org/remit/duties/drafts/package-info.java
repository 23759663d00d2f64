/**
 * Drafts: a matrix and its responsibilities as they are written on a day, with all that
 * hangs on them and what is missing, on the pages where officers write them.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.text", "platform.time", "platform.web",
		"people.accounts", "people.appointments", "people.posts", "publishing.documents", "law.provisions",
		"law.sources", "boards.boards", "duties.actions", "duties.matrices", "duties.responsibilities" })
package org.remit.duties.drafts;

import org.springframework.modulith.ApplicationModule;
