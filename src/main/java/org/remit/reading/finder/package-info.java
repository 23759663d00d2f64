/**
 * Answers "Who is responsible for ...?" for everybody: finds services, posts, published
 * responsibilities, portfolios and boards by a resident's words. What may be found at all
 * is for the registers and the archive below to say; here words are only compared.
 */
@ApplicationModule(allowedDependencies = { "platform.text", "platform.time", "people.appointments", "people.posts",
		"publishing.archive", "publishing.documents", "boards.boards", "portfolios.functions", "portfolios.holdings",
		"portfolios.portfolios", "duties.editions" })
package org.remit.reading.finder;

import org.springframework.modulith.ApplicationModule;
