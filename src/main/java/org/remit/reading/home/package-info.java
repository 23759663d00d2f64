/**
 * What waits for the person who signed in and works with Remit.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.rooms", "platform.time", "publishing.steps" })
package org.remit.reading.home;

import org.springframework.modulith.ApplicationModule;
