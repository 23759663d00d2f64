package org.remit.reading.finder;

import java.util.UUID;

/**
 * Words in a register that may answer a question.
 *
 * @param id of what they are about
 * @param key which of its words, 0 for its name
 * @param words of which at least one must be asked for
 * @param context words that may be asked for besides
 */
record Text(UUID id, int key, String words, String context) {

}
