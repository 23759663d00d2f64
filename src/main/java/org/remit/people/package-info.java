/**
 * The register of people: elected members and officers. It never holds a home address.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit" })
package org.remit.people;

import org.springframework.modulith.ApplicationModule;
