/**
 * Where the council's duties come from: Acts, regulations, guidance, the constitution,
 * with the editions in force at any time.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.rooms",
		"platform.text", "platform.time", "platform.web", "people.people" })
package org.remit.law.sources;

import org.springframework.modulith.ApplicationModule;
