/**
 * The numbered provisions of the editions of sources, which duties cite: one by one, and
 * as lists that people paste.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.tables",
		"platform.text", "platform.time", "platform.web", "people.people", "law.sources" })
package org.remit.law.provisions;

import org.springframework.modulith.ApplicationModule;
