/**
 * How a document of any kind is submitted, approved, published and withdrawn, and what of
 * it the public sees.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.council", "platform.tables",
		"platform.text", "platform.time", "platform.web", "press.manuscript", "press.odt", "press.pdf",
		"people.accounts" })
package org.remit.publishing.publishing;

import org.springframework.modulith.ApplicationModule;
