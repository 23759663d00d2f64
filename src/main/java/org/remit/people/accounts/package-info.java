/**
 * Who may sign in, with which roles and for which areas of the council, and their
 * passwords.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.rooms",
		"platform.text", "platform.time", "platform.web", "people.people" })
package org.remit.people.accounts;

import org.springframework.modulith.ApplicationModule;
