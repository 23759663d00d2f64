/**
 * The register of people: elected members and officers. It never holds a home address.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.rooms", "platform.text",
		"platform.time", "platform.web" })
package org.remit.people.people;

import org.springframework.modulith.ApplicationModule;
