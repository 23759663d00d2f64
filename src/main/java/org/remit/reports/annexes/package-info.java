/**
 * What of a report the public may not read, why, and who may.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.appointments", "people.people", "people.posts",
		"publishing.documents", "publishing.steps", "boards.boards", "boards.seats", "reports.reports" })
package org.remit.reports.annexes;

import org.springframework.modulith.ApplicationModule;
