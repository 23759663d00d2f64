/**
 * Posts, which exist also when vacant, and the dated appointments of people to them.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts" })
package org.remit.posts;

import org.springframework.modulith.ApplicationModule;
