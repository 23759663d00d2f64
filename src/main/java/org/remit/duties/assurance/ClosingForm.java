package org.remit.duties.assurance;

/**
 * That a review is closed.
 *
 * @param version tells the answers that the page showed from others
 */
public record ClosingForm(String version) {
}
