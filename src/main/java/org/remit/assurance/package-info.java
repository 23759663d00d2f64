/**
 * Assurance: a matrix gone through row by row with those who answer for it, and the
 * outcome as a document that is published, a local test of assurance.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "accounts", "audit", "posts", "sources", "publishing",
		"boards", "responsibilities" })
package org.remit.assurance;

import org.springframework.modulith.ApplicationModule;
