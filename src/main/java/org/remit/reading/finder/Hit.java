package org.remit.reading.finder;

import java.util.UUID;

/** Words that answer a question, and how well. */
record Hit(UUID id, int key, String words, Closeness closeness) {

}
