/**
 * What was measured: figures of an indicator for a day or a period, typed into a grid or
 * pasted from a sheet, with every revision and why it was made. None of it is public yet.
 */
@ApplicationModule(allowedDependencies = { "platform.actor", "platform.audit", "platform.tables", "platform.text",
		"platform.time", "platform.web", "people.accounts", "portfolios.portfolios", "figures.indicators" })
package org.remit.figures.measurements;

import org.springframework.modulith.ApplicationModule;
