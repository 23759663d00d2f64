package org.remit.duties.actions;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * What shows that something was done: an address elsewhere, a document of this council's
 * record, a board that heard of it, or the title of a paper alone.
 *
 * @param title may be empty where a document or a board is named
 * @param link empty for none
 * @param documentId null for none
 * @param boardId null for none
 */
@Embeddable
public record Evidence(String title, String link, UUID documentId, UUID boardId) {
}
