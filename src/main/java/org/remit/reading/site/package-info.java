/**
 * The public front of the site: home, accessibility, privacy.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.reading.site;

import org.springframework.modulith.ApplicationModule;
