/**
 * Where the council's duties come from: Acts, regulations, guidance, the constitution,
 * with the editions in force at any time and the numbered provisions in each, and what
 * became of a provision in a later edition.
 */
@ApplicationModule(allowedDependencies = { "platform", "audit", "people" })
package org.remit.sources;

import org.springframework.modulith.ApplicationModule;
