/**
 * Documents of any kind and their editions: what a snapshot is, how it is kept, what of
 * it was published and taken back.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.time",
		"people.accounts" })
package org.remit.publishing.documents;

import org.springframework.modulith.ApplicationModule;
