/**
 * The public front of the site: home, accessibility, privacy.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "accounts", "posts", "publishing", "portfolios" })
package org.remit.site;

import org.springframework.modulith.ApplicationModule;
