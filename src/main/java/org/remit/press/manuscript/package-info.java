/**
 * What leaves the site of a page: its article, clean and in good order, for {@code pdf}
 * and {@code odt} to set.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.press.manuscript;

import org.springframework.modulith.ApplicationModule;
