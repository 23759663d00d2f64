/**
 * The council at a glance on any day: executive, statutory officers and boards as one
 * chart, in words first and as a picture second.
 */
@ApplicationModule(allowedDependencies = { "platform.rooms", "platform.time", "press.charts", "people.appointments",
		"people.designations", "people.people", "people.posts", "boards.boards", "boards.relations", "boards.seats" })
package org.remit.reading.overview;

import org.springframework.modulith.ApplicationModule;
