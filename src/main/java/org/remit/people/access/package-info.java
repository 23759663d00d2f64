/**
 * Who comes in: signing in and staying signed in, what each address of the application
 * asks of whoever wants it, and what somebody typed whose session had ended.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.web", "people.accounts" })
package org.remit.people.access;

import org.springframework.modulith.ApplicationModule;
