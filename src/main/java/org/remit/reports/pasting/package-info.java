/**
 * Whole reports pasted from a word processor: split into sections and blocks, looked at,
 * and saved.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.text", "platform.time", "platform.web",
		"people.appointments", "publishing.documents", "boards.boards", "reports.blocks", "reports.kinds",
		"reports.reports" })
package org.remit.reports.pasting;

import org.springframework.modulith.ApplicationModule;
