/**
 * The meetings of boards: when and where, and which reports they received. Agendas and
 * minutes stay in the council's agenda system.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "accounts", "posts", "publishing", "boards" })
package org.remit.meetings;

import org.springframework.modulith.ApplicationModule;
