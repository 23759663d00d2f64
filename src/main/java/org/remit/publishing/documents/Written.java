package org.remit.publishing.documents;

import java.util.Set;

/**
 * A draft as it goes into an edition.
 *
 * @param text all that a reader sees, as canonical JSON
 * @param brief what lists show of it, the same way
 * @param references what it names and leads to
 */
public record Written(String text, String title, String brief, Set<Reference> references) {

}
