/**
 * How a document of any kind is submitted, returned, approved, published and withdrawn,
 * where it stands, and who may do what next.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"platform.web", "people.accounts", "publishing.documents" })
package org.remit.publishing.steps;

import org.springframework.modulith.ApplicationModule;
