/**
 * What waits for the person who signed in and works with Remit.
 */
@ApplicationModule(allowedDependencies = { "platform", "publishing", "responsibilities", "plans", "assurance",
		"revisions", "reports" })
package org.remit.dashboard;

import org.springframework.modulith.ApplicationModule;
