package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * For what figures are looked up: the report that tells them, as far as they depend on
 * it.
 *
 * @param area that writes the report
 * @param portfolio that it is on, null for none
 * @param since the day of the last report
 * @param day the last day that counts
 */
public record Occasion(UUID area, UUID portfolio, LocalDate since, LocalDate day) {
}
