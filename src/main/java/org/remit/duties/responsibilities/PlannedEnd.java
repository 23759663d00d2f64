package org.remit.duties.responsibilities;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A last day that a responsibility has, with nothing in its place.
 *
 * @param reason may be empty
 */
@Embeddable
public record PlannedEnd(LocalDate lastDay, String reason) {
}
