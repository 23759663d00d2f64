/**
 * The register of boards as it is read: lists, the page of one board, its printed form
 * and its data, for staff and for the public.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.time",
		"platform.web", "press.manuscript", "press.pdf", "people.accounts", "people.people", "people.posts",
		"boards.boards", "boards.relations", "boards.seats" })
package org.remit.boards.register;

import org.springframework.modulith.ApplicationModule;
