/**
 * Schedules: whole tables of responsibilities, pasted from Word, a spreadsheet or a text
 * file, understood and then entered at once.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.tables", "platform.text", "platform.time",
		"platform.web", "people.posts", "law.provisions", "duties.matrices", "duties.responsibilities" })
package org.remit.duties.schedules;

import org.springframework.modulith.ApplicationModule;
