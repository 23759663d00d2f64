/**
 * Kinds of report: what the council calls one, which sections it has, what must be said
 * of it.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "reports.blocks" })
package org.remit.reports.kinds;

import org.springframework.modulith.ApplicationModule;
