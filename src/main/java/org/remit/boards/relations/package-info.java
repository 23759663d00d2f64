/**
 * How boards stand to one another: which gave way to which, and to whom they report.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "boards.boards" })
package org.remit.boards.relations;

import org.springframework.modulith.ApplicationModule;
