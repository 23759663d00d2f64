package org.remit.publishing.documents;

import jakarta.persistence.Embeddable;

/**
 * Binds a published edition to the one before it: whoever changes an old edition breaks
 * every seal that follows.
 */
@Embeddable
public record Seal(String previousHash, String hash) {

	static Seal of(String previousHash, Edition edition) {
		String sealed = String.join("\n", previousHash, edition.document().id().toString(),
				String.valueOf(edition.number()), edition.publishedAt().toString(), edition.inForceFrom().toString(),
				edition.changeNote(), edition.snapshotHash());
		return new Seal(previousHash, Hash.of(sealed));
	}

	public boolean fits(String expectedPrevious, Edition edition) {
		return Hash.of(edition.snapshot()).equals(edition.snapshotHash()) && of(expectedPrevious, edition).equals(this);
	}

}
