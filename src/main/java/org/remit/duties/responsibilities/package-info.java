/**
 * Responsibilities: what posts and boards must answer for, from a day until another,
 * under which provisions, and what took the place of what.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.posts", "publishing.documents", "law.provisions", "law.sources", "boards.boards",
		"duties.matrices" })
package org.remit.duties.responsibilities;

import org.springframework.modulith.ApplicationModule;
