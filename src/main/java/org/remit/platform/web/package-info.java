/**
 * Forms and pages: how what was sent is read, saved, refused and shown again.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.tables", "platform.text", "platform.time" })
package org.remit.platform.web;

import org.springframework.modulith.ApplicationModule;
