/**
 * Plans and strategies as they are being written: what the council or a partnership set
 * out to do, by priorities with their outcomes, and what took its place.
 */
@ApplicationModule(
		allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time", "platform.web",
				"people.accounts", "people.posts", "publishing.documents", "publishing.steps", "boards.boards" })
package org.remit.plans.plans;

import org.springframework.modulith.ApplicationModule;
