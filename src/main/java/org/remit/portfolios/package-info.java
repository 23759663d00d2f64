/**
 * Executive portfolios: what a member of the executive is responsible for, as a document
 * that is published.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "posts", "publishing", "boards",
		"responsibilities", "plans" })
package org.remit.portfolios;

import org.springframework.modulith.ApplicationModule;
