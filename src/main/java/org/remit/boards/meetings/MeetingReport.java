package org.remit.boards.meetings;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A report that a meeting received.
 *
 * @param documentId the document published here that it is, or null
 * @param link where it is elsewhere, or empty
 */
@Embeddable
public record MeetingReport(String title, UUID documentId, String link) {
}
