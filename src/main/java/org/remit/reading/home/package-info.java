/**
 * What waits for the person who signed in and works with Remit.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.time", "publishing.steps", "plans.progress",
		"duties.actions", "duties.reviews", "duties.revisions", "reports.progress" })
package org.remit.reading.home;

import org.springframework.modulith.ApplicationModule;
