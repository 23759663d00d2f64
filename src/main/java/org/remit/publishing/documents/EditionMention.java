package org.remit.publishing.documents;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A {@link Reference}, kept with its edition from submission on. */
@Entity
class EditionMention {

	@EmbeddedId
	private Key key;

	protected EditionMention() {
	}

	EditionMention(Edition edition, Reference reference) {
		this.key = new Key(edition.id(), reference.kind(), reference.target());
	}

	/** An edition mentions a thing in the same way once. */
	@Embeddable
	record Key(UUID editionId, String kind, UUID targetId) implements Serializable {

	}

}
