/**
 * The audit trail: who did what to which record and when, append-only.
 */
@ApplicationModule(allowedDependencies = "platform")
package org.remit.audit;

import org.springframework.modulith.ApplicationModule;
