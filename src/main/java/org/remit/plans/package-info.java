/**
 * Plans and strategies: what the council or a partnership set out to do, by priorities
 * and milestones, how it is going, and what took its place; as documents that are
 * published.
 */
@ApplicationModule(allowedDependencies = { "platform", "accounts", "audit", "posts", "publishing", "boards" })
package org.remit.plans;

import org.springframework.modulith.ApplicationModule;
