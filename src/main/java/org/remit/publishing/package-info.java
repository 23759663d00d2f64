/**
 * How a document of any kind is submitted, approved, published and withdrawn, and what of
 * it the public sees.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people", "accounts", "pdf" })
package org.remit.publishing;

import org.springframework.modulith.ApplicationModule;
