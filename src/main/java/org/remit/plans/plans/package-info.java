/**
 * Plans and strategies: what the council or a partnership set out to do, by priorities
 * and milestones, how it is going, and what took its place; as documents that are
 * published.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "people.posts", "publishing.archive", "publishing.documents",
		"publishing.steps", "boards.boards" })
package org.remit.plans.plans;

import org.springframework.modulith.ApplicationModule;
