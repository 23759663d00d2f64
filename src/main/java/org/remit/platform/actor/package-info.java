/**
 * Who acts, in which role, and how a front door says no.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.platform.actor;

import org.springframework.modulith.ApplicationModule;
