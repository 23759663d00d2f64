/**
 * E-mails that remind people of what waits for them and is due, for those who asked for
 * them.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "accounts", "publishing", "reports" })
package org.remit.reminders;

import org.springframework.modulith.ApplicationModule;
