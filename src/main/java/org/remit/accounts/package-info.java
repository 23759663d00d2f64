/**
 * Who may sign in, with which roles and for which areas of the council, and what each
 * address of the application asks of them.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people" })
package org.remit.accounts;

import org.springframework.modulith.ApplicationModule;
