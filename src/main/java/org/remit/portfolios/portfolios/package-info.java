/**
 * What executive portfolios say as they are being written: scope, functions, plans and
 * partnerships, line by line with keys that stay.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.text", "platform.time", "people.accounts",
		"people.posts", "publishing.documents", "publishing.steps" })
package org.remit.portfolios.portfolios;

import org.springframework.modulith.ApplicationModule;
