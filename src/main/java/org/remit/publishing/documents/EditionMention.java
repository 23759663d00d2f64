package org.remit.publishing.documents;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A {@link Mention}, kept with its edition from submission on. */
@Entity
class EditionMention {

	@EmbeddedId
	private Key key;

	protected EditionMention() {
	}

	EditionMention(Edition edition, Mention mention) {
		this.key = new Key(edition.id(), mention.kind(), mention.target());
	}

	/** An edition mentions a thing in the same way once. */
	@Embeddable
	record Key(UUID editionId, String kind, UUID targetId) implements Serializable {

	}

}
