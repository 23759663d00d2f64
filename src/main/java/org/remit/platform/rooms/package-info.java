/**
 * What rooms tell of themselves to pages that gather from all of them: signposts to their
 * pages, work that is due, and what they say of the things of rooms below.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.time" })
package org.remit.platform.rooms;

import org.springframework.modulith.ApplicationModule;
