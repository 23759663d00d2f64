/**
 * The ground that every module stands on: council settings, the actor, dates, addresses,
 * officers' text, forms and the embedded database.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.remit.platform;

import org.springframework.modulith.ApplicationModule;
