package org.remit.reports.reports;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Somebody who makes a report, by the appointment through which they do.
 *
 * @param appointmentId null for somebody who isn't in the register
 * @param words as printed, empty to print the name and the post
 */
@Embeddable
public record Author(UUID appointmentId, String words) {
}
