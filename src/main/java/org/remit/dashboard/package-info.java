/**
 * What waits for the person who signed in and works with Remit.
 */
@ApplicationModule(
		allowedDependencies = { "platform", "publishing", "responsibilities", "plans", "assurance", "revisions" })
package org.remit.dashboard;

import org.springframework.modulith.ApplicationModule;
