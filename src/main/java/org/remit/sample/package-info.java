/**
 * The sample council: invented people in a real shape, loaded through the front doors for
 * demonstration and tests.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "posts", "publishing", "boards",
		"terms", "meetings", "portfolios", "functions", "reshuffles", "sources", "responsibilities", "revisions",
		"assurance", "plans", "savings", "indicators", "reports" })
package org.remit.sample;

import org.springframework.modulith.ApplicationModule;
