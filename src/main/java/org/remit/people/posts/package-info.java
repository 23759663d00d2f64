/**
 * Posts, which exist also when vacant, and to which other posts they answer.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web", "people.people" })
package org.remit.people.posts;

import org.springframework.modulith.ApplicationModule;
