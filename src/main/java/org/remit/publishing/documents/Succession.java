package org.remit.publishing.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * The end of what a document was about.
 *
 * @param lastDay still there on this day
 * @param documents the documents of what took its place, or whose place was taken
 */
public record Succession(LocalDate lastDay, String reason, List<Document> documents) {
}
