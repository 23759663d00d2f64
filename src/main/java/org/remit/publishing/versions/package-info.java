/**
 * What those who work on a document read of its versions: each as it would be printed,
 * any two compared, and who did what.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.text", "platform.web",
		"publishing.documents" })
package org.remit.publishing.versions;

import org.springframework.modulith.ApplicationModule;
