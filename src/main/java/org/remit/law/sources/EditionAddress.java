package org.remit.law.sources;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** What an edition is or was called in the addresses of its source. */
@Embeddable
record EditionAddress(UUID sourceId, String slug) {
}
