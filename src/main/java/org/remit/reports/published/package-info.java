/**
 * Reports as documents: how they are printed, and how the public finds them, by meeting
 * and beside what they are about.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "press.manuscript", "press.pdf", "people.appointments", "people.people",
		"people.posts", "publishing.archive", "publishing.documents", "boards.boards", "boards.meetings",
		"boards.register", "portfolios.portfolios", "reports.annexes", "reports.blocks", "reports.kinds",
		"reports.reports" })
package org.remit.reports.published;

import org.springframework.modulith.ApplicationModule;
