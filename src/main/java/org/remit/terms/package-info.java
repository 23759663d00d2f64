/**
 * Terms of reference: what a board is for and how it works, printed from the register of
 * boards with what an author writes, as a document that is published.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "accounts", "posts", "publishing", "boards" })
package org.remit.terms;

import org.springframework.modulith.ApplicationModule;
