/**
 * What became of a provision in a later edition, as a person confirmed it, and what is
 * suggested to them.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.people", "law.provisions", "law.sources" })
package org.remit.law.mappings;

import org.springframework.modulith.ApplicationModule;
