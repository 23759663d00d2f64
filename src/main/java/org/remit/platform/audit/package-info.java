/**
 * The audit trail: who did what to which record and when, append-only.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.rooms", "platform.time",
		"platform.web" })
package org.remit.platform.audit;

import org.springframework.modulith.ApplicationModule;
