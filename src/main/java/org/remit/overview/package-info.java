/**
 * The council at a glance on any day: executive, statutory officers and boards as one
 * chart, in words first and as a picture second.
 */
@ApplicationModule(allowedDependencies = { "platform", "people", "posts", "boards" })
package org.remit.overview;

import org.springframework.modulith.ApplicationModule;
