/**
 * Tagged, archivable PDF (PDF/UA-1 with PDF/A-3a) from the HTML of a page.
 */
@ApplicationModule(allowedDependencies = "press.manuscript")
package org.remit.press.pdf;

import org.springframework.modulith.ApplicationModule;
