package org.remit.publishing.documents;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.people.accounts.Area;

/**
 * What is published again and again under one address. It has no state: its editions
 * have.
 */
@Entity
public class Document {

	@Id
	private UUID id;

	private String kind;

	private String slug;

	private String title;

	private String publishedTitle;

	@ManyToOne(fetch = FetchType.LAZY)
	private Area area;

	@Column(insertable = false, updatable = false)
	private String draftHash;

	@Version
	private Integer version;

	protected Document() {
	}

	Document(UUID id, String kind, String slug, String title, Area area) {
		this.id = id;
		this.kind = kind;
		this.slug = slug;
		this.title = title;
		this.area = area;
	}

	void retitle(String title) {
		this.title = title;
	}

	void publishAs(String title, String slug) {
		this.publishedTitle = title;
		this.slug = slug;
	}

	void handTo(Area area) {
		this.area = area;
	}

	public UUID id() {
		return this.id;
	}

	/** The key of its {@link DocumentKind}. */
	public String kind() {
		return this.kind;
	}

	/** The readable part of its public address; follows the published title. */
	public String slug() {
		return this.slug;
	}

	/** The title of the draft. */
	public String title() {
		return this.title;
	}

	/** The title that the public knows, null for what was never published. */
	public String publishedTitle() {
		return this.publishedTitle;
	}

	/**
	 * Tells what the draft would print from anything else it could, by the last look at
	 * it ({@link DraftHashes}); null until somebody looked.
	 */
	public String draftHash() {
		return this.draftHash;
	}

	/** The area of the council that owns it and whose officers edit it. */
	public Area area() {
		return this.area;
	}

}
