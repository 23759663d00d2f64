/**
 * The council itself: its name, its jurisdiction and the words that it uses.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.rooms", "platform.text", "platform.web" })
package org.remit.platform.council;

import org.springframework.modulith.ApplicationModule;
