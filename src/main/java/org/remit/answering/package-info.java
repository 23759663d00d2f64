/**
 * Members' reading: what somebody must answer for through the posts they hold, what is
 * due, and who confirmed having read it.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "accounts", "audit", "posts", "publishing", "boards",
		"portfolios", "responsibilities", "indicators", "reports" })
package org.remit.answering;

import org.springframework.modulith.ApplicationModule;
