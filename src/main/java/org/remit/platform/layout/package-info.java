/**
 * What every page shows around its own content.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.rooms", "platform.web" })
package org.remit.platform.layout;

import org.springframework.modulith.ApplicationModule;
