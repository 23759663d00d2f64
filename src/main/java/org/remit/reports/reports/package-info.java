/**
 * Written reports of executive members to Council and of officers to boards, as documents
 * that are published.
 */
@ApplicationModule(
		allowedDependencies = { "platform.actor", "platform.text", "platform.time", "platform.web", "people.accounts",
				"people.appointments", "people.people", "people.posts", "publishing.documents", "publishing.steps",
				"boards.boards", "boards.meetings", "portfolios.portfolios", "reports.blocks", "reports.kinds" })
package org.remit.reports.reports;

import org.springframework.modulith.ApplicationModule;
