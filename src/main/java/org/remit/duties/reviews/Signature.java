package org.remit.duties.reviews;

import java.time.Instant;

/**
 * Who says something, and when.
 *
 * @param by by what they answer, null where they record what the holder said
 */
record Signature(Signer by, String name, Instant at) {
}
