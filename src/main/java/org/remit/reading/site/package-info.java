/**
 * The public front of the site: home, accessibility, privacy.
 */
@ApplicationModule(allowedDependencies = "platform.rooms")
package org.remit.reading.site;

import org.springframework.modulith.ApplicationModule;
