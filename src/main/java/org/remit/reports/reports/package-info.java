/**
 * Written reports of executive members to Council and of officers to boards, as documents
 * that are published.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "press.manuscript", "press.pdf", "people.accounts", "people.people",
		"people.posts", "publishing.archive", "publishing.documents", "publishing.steps", "boards.boards",
		"boards.meetings", "plans.plans", "portfolios.portfolios", "duties.drafts", "duties.matrices",
		"duties.responsibilities", "figures.indicators", "figures.savings" })
package org.remit.reports.reports;

import org.springframework.modulith.ApplicationModule;
