/**
 * How a document of any kind is submitted, approved, published and withdrawn, and what of
 * it the public sees.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "manuscript", "pdf", "odt" })
package org.remit.publishing;

import org.springframework.modulith.ApplicationModule;
