/**
 * Who holds which post, on any day: appointments, substantive and covering, one by one
 * and in runs that change together.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.memberships", "people.people", "people.posts" })
package org.remit.people.appointments;

import org.springframework.modulith.ApplicationModule;
