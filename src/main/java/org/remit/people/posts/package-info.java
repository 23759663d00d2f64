/**
 * Posts, which exist also when vacant, and the dated appointments of people to them.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.people" })
package org.remit.people.posts;

import org.springframework.modulith.ApplicationModule;
