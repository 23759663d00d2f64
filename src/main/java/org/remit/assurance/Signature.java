package org.remit.assurance;

import java.time.Instant;
import java.util.UUID;

/**
 * Who says something, and when.
 *
 * @param appointment by which they answer, null where they record what the holder said
 */
record Signature(UUID appointment, String name, Instant at) {
}
