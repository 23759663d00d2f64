/**
 * The wards that members are elected for and the political groups they sit with, and who
 * belonged to which on any day.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.people" })
package org.remit.people.memberships;

import org.springframework.modulith.ApplicationModule;
