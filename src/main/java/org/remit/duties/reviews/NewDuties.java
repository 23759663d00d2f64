package org.remit.duties.reviews;

import java.util.UUID;

/** How many responsibilities of a matrix are newer than its last test. */
record NewDuties(UUID matrix, long number) {
}
