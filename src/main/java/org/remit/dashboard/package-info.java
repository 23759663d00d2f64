/**
 * What waits for the person who signed in and works with Remit.
 */
@ApplicationModule(allowedDependencies = { "platform", "publishing", "plans" })
package org.remit.dashboard;

import org.springframework.modulith.ApplicationModule;
