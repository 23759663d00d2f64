/**
 * Answers "Who is responsible for ...?" for everybody: finds services, posts, published
 * responsibilities, portfolios and boards by a resident's words. What may be found at all
 * is for the registers and the archive below to say; here words are only compared.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "posts", "publishing", "boards", "responsibilities",
		"portfolios", "functions" })
package org.remit.finder;

import org.springframework.modulith.ApplicationModule;
