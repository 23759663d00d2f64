/**
 * Members' reading: what somebody must answer for through the posts they hold, what is
 * due, and who confirmed having read it.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.appointments", "people.people", "people.posts",
		"publishing.archive", "publishing.documents", "publishing.steps", "boards.boards", "boards.seats",
		"portfolios.holdings", "portfolios.portfolios", "duties.actions", "duties.drafts", "duties.editions",
		"duties.matrices", "duties.responsibilities", "figures.scorecards", "reports.annexes" })
package org.remit.reading.answering;

import org.springframework.modulith.ApplicationModule;
