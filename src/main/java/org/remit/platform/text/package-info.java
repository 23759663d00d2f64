/**
 * Officers' text: what they type or paste, how it is read as lines, lists and prose, and
 * what differs between two versions of it.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.platform.text;

import org.springframework.modulith.ApplicationModule;
