/**
 * How plans go: the milestones on the way to each priority, what is reported of them, and
 * what waits for those who write a plan.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.posts", "publishing.documents", "publishing.steps",
		"plans.plans" })
package org.remit.plans.progress;

import org.springframework.modulith.ApplicationModule;
