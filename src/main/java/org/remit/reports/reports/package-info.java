/**
 * Written reports of executive members to Council and of officers to boards, as they are
 * being written: to whom, by whom, and section by section what they say.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.text", "platform.time", "platform.web",
		"people.accounts", "people.people", "people.posts", "publishing.documents", "publishing.steps", "boards.boards",
		"boards.meetings", "portfolios.portfolios", "reports.blocks", "reports.kinds" })
package org.remit.reports.reports;

import org.springframework.modulith.ApplicationModule;
