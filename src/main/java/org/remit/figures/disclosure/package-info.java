/**
 * Statistical disclosure control: which cells of a table, and which shares, can't be
 * shown, so that nobody learns a small number of people from what is. Knows nothing of
 * indicators, databases or pages.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.figures.disclosure;

import org.springframework.modulith.ApplicationModule;
