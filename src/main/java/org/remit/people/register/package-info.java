/**
 * The registers of people and posts as they are read: lists, and the page of one person
 * or post with everything that it holds, for staff and for the public.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.rooms",
		"platform.time", "platform.web", "people.appointments", "people.designations", "people.memberships",
		"people.people", "people.posts" })
package org.remit.people.register;

import org.springframework.modulith.ApplicationModule;
