/**
 * How figures become public: the check before a release, what it suppresses so that
 * nobody learns a small number of children, and what the public was shown on any day.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.text",
		"platform.time", "platform.web", "people.accounts", "figures.disclosure", "figures.indicators",
		"figures.measurements" })
package org.remit.figures.releases;

import org.springframework.modulith.ApplicationModule;
