package org.remit.publishing.documents;

/**
 * A line of a document as a reader sees it.
 *
 * @param section the heading it stands under
 * @param depth how deep it is nested, 0 for a paragraph or an outermost item
 */
public record PrintedLine(String section, int depth, String text) {
}
