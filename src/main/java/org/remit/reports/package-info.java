/**
 * Written reports of executive members to Council and of officers to boards, as documents
 * that are published.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "posts", "publishing", "boards",
		"meetings", "responsibilities", "portfolios", "plans", "indicators", "savings", "manuscript", "pdf" })
package org.remit.reports;

import org.springframework.modulith.ApplicationModule;
