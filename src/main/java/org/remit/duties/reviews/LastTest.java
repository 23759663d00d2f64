package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When a matrix was last gone through to the end.
 *
 * @param closedOn null where it never was
 */
record LastTest(UUID matrix, LocalDate closedOn) {
}
