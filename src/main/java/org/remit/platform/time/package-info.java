/**
 * Days, terms and the one clock: what holds on which day, as which day a page is asked
 * about, and in which words a day is told.
 */
@ApplicationModule(allowedDependencies = "platform.text")
package org.remit.platform.time;

import org.springframework.modulith.ApplicationModule;
