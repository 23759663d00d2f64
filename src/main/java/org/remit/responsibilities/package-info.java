/**
 * Responsibilities: what posts and boards must answer for, under which provision, what
 * was done about it and what will be, in matrices that are published as documents.
 */
@ApplicationModule(
		allowedDependencies = { "platform", "people", "accounts", "audit", "posts", "sources", "publishing", "boards" })
package org.remit.responsibilities;

import org.springframework.modulith.ApplicationModule;
