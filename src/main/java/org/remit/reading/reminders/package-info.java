/**
 * E-mails that remind people of what waits for them and is due, for those who asked for
 * them.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.accounts", "publishing.steps", "reports.progress", "reports.reports" })
package org.remit.reading.reminders;

import org.springframework.modulith.ApplicationModule;
