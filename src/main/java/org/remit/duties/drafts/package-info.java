/**
 * Drafts: a matrix and its responsibilities as they are written on a day, with all that
 * hangs on them and what is missing, on the pages where officers write them.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.duties.drafts;

import org.springframework.modulith.ApplicationModule;
