/**
 * How far reports have got: what is written and what is missing, until when each must be
 * ready, and what waits for whom.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "publishing.documents", "publishing.steps", "boards.boards", "boards.meetings",
		"reports.annexes", "reports.blocks", "reports.kinds", "reports.reports" })
package org.remit.reports.progress;

import org.springframework.modulith.ApplicationModule;
