/**
 * Open Document text (ISO/IEC 26300) from the HTML of a page, to be edited or read in a
 * word processor. Nothing in it runs, and nothing is fetched.
 */
@ApplicationModule(allowedDependencies = "press.manuscript")
package org.remit.press.odt;

import org.springframework.modulith.ApplicationModule;
