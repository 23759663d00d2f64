/**
 * Actions: what was done about a responsibility and what shows it, what will be done, by
 * whom and until when, and how that came to stand as it does.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.duties.actions;

import org.springframework.modulith.ApplicationModule;
