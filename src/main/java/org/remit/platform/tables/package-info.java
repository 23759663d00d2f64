/**
 * Tables as files: what spreadsheets and word processors give away, and what Remit gives
 * them.
 */
@ApplicationModule(allowedDependencies = "platform.text")
package org.remit.platform.tables;

import org.springframework.modulith.ApplicationModule;
