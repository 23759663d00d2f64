/**
 * Matrices: whose responsibilities they hold, in which sections, under which headings; the
 * frame that officers write, before anything of it is printed.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.duties.matrices;

import org.springframework.modulith.ApplicationModule;
