/**
 * Executive portfolios: what a member of the executive is responsible for, as a document
 * that is published.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.accounts", "people.people", "people.posts", "publishing.archive",
		"publishing.documents", "publishing.steps", "boards.boards", "plans.plans" })
package org.remit.portfolios.portfolios;

import org.springframework.modulith.ApplicationModule;
