/**
 * Which post answers for what a statute names, on any day, and which ones support it.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.appointments", "people.people", "people.posts" })
package org.remit.people.designations;

import org.springframework.modulith.ApplicationModule;
