/**
 * What nobody answers for on a day: provisions that no matrix cites, and what is missing
 * of the responsibilities in the matrices; how much is covered, and how that went.
 */
@ApplicationModule(allowedDependencies = { "platform", "posts", "boards", "sources", "responsibilities" })
package org.remit.gaps;

import org.springframework.modulith.ApplicationModule;
