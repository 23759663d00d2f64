/**
 * The meetings of boards: when and where, and which reports they received. Agendas and
 * minutes stay in the council's agenda system.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "publishing.archive", "boards.boards", "boards.register" })
package org.remit.boards.meetings;

import org.springframework.modulith.ApplicationModule;
