/**
 * What the public reads: the edition of today or of a day, every edition for ever, as
 * pages, files and data.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.council", "platform.rooms", "platform.tables",
		"platform.time", "press.manuscript", "press.odt", "press.pdf", "publishing.documents" })
package org.remit.publishing.archive;

import org.springframework.modulith.ApplicationModule;
