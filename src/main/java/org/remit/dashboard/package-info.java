/**
 * What waits for the person who signed in: work for officers, duties for members.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "accounts", "posts", "publishing", "portfolios" })
package org.remit.dashboard;

import org.springframework.modulith.ApplicationModule;
