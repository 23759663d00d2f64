/**
 * Reviews: a matrix gone through, responsibility by responsibility, with those who answer
 * for it, and what they said.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.duties.reviews;

import org.springframework.modulith.ApplicationModule;
