/**
 * Editions: a matrix as a document: what a snapshot keeps and prints of it, and where the
 * published one is read and linked.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.duties.editions;

import org.springframework.modulith.ApplicationModule;
