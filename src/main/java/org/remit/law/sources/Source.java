package org.remit.law.sources;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

/**
 * Where duties of the council come from. What it says stands in its editions: the same
 * guidance of 2005 and of 2013 is one source.
 */
@Entity
public class Source {

	@Id
	private UUID id;

	private String slug;

	/** All addresses this source ever had: an old one goes on leading here. */
	@ElementCollection
	@CollectionTable(name = "source_address", joinColumns = @JoinColumn(name = "source_id"))
	@Column(name = "slug")
	private Set<String> addresses = new LinkedHashSet<>();

	private String title;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	@Enumerated(EnumType.STRING)
	private Extent extent;

	private String issuer;

	private String link;

	private String mistake;

	@Version
	private Integer version;

	protected Source() {
	}

	Source(SourceForm form, String address) {
		this.id = form.id();
		change(form, address);
	}

	final void change(SourceForm form, String address) {
		this.title = form.title();
		this.kind = form.kind();
		this.extent = form.extent();
		this.issuer = form.issuer();
		this.link = form.link();
		this.slug = address;
		this.addresses.add(address);
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	public SourceKind kind() {
		return this.kind;
	}

	public Extent extent() {
		return this.extent;
	}

	/** Who made it, such as "Department for Education"; may be empty. */
	public String issuer() {
		return this.issuer;
	}

	/** The address of the source as a whole; may be empty. */
	public String link() {
		return this.link;
	}

	/** True where it should never have been entered. */
	public boolean isMistake() {
		return this.mistake != null;
	}

	public Integer version() {
		return this.version;
	}

}
