package org.remit.publishing.documents;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** An address under which a document was once published; it answers 301 for ever. */
@Entity
class SlugAlias {

	@EmbeddedId
	private Address address;

	private UUID documentId;

	protected SlugAlias() {
	}

	SlugAlias(Document document) {
		this.address = new Address(document.kind(), document.slug());
		this.documentId = document.id();
	}

	String slug() {
		return this.address.slug();
	}

	UUID documentId() {
		return this.documentId;
	}

	/** The kind of document and the slug under it. */
	@Embeddable
	record Address(String kind, String slug) implements Serializable {
	}

}
