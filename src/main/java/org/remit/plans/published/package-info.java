/**
 * Plans as documents: how they are printed, and what the public reads of those in force.
 */
@ApplicationModule(allowedDependencies = { "platform.rooms", "platform.text", "platform.time", "people.posts",
		"publishing.archive", "publishing.documents", "boards.boards", "plans.plans", "plans.progress" })
package org.remit.plans.published;

import org.springframework.modulith.ApplicationModule;
