package org.remit.law.sources;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.platform.time.Term;

/**
 * A text of a source that is or was in force. Each edition numbers its provisions anew,
 * and editions may overlap: which replaced which is said by {@link Supersession}.
 */
@Entity
public class SourceEdition {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Source source;

	private String slug;

	/** All addresses this edition ever had. */
	@ElementCollection
	@CollectionTable(name = "source_edition_address", joinColumns = @JoinColumn(name = "edition_id"))
	private Set<EditionAddress> addresses = new LinkedHashSet<>();

	private String name;

	private String issuer;

	private String link;

	@Embedded
	private Term term;

	private LocalDate announcedOn;

	private String note;

	private String mistake;

	@Version
	private Integer version;

	protected SourceEdition() {
	}

	SourceEdition(Source source, SourceEditionForm form, String address) {
		this.id = form.id();
		this.source = source;
		change(form, address);
	}

	final void change(SourceEditionForm form, String address) {
		this.name = form.name();
		this.issuer = form.issuer();
		this.link = form.link();
		this.term = form.term();
		this.announcedOn = form.announcedOn();
		this.note = form.note();
		this.slug = address;
		this.addresses.add(new EditionAddress(this.source.id(), address));
	}

	void end(LocalDate endsOn) {
		this.term = term().until(endsOn);
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Source source() {
		return this.source;
	}

	/** What it is called in addresses, among the editions of its source. */
	public String slug() {
		return this.slug;
	}

	/** Its public address. */
	public String address() {
		return "/sources/%s?edition=%s".formatted(this.source.slug(), this.slug);
	}

	/** Such as "April 2013"; empty where the source is kept as one edition. */
	public String name() {
		return this.name;
	}

	/** Its name, or what stands for one. */
	public String called() {
		return this.name.isEmpty() ? "The edition without a name" : this.name;
	}

	/** As it is called on the page of another edition. */
	public String besides(SourceEdition other) {
		return other.source.id().equals(this.source.id()) ? called() : label();
	}

	/** Its address for staff. */
	public String staffAddress() {
		return "/manage/sources/%s/editions/%s".formatted(this.source.id(), this.id);
	}

	/** As the council would cite it: the title of the source and the edition's name. */
	public String label() {
		return this.name.isEmpty() ? this.source.title() : "%s, %s".formatted(this.source.title(), this.name);
	}

	/** Who issued this edition; may be empty. */
	public String issuer() {
		return this.issuer.isEmpty() ? this.source.issuer() : this.issuer;
	}

	/** Where this edition can be read; may be empty. */
	public String link() {
		return this.link.isEmpty() ? this.source.link() : this.link;
	}

	/** What was entered for it alone. */
	String ownIssuer() {
		return this.issuer;
	}

	String ownLink() {
		return this.link;
	}

	public Term term() {
		return Term.orUnknown(this.term);
	}

	public boolean isInForce(LocalDate day) {
		return term().contains(day);
	}

	boolean hasBegun(LocalDate day) {
		return term().startsOn() == null || !day.isBefore(term().startsOn());
	}

	/** The day from which the public may know of it. */
	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today);
	}

	public String note() {
		return this.note;
	}

	/** True where it should never have been entered. */
	public boolean isMistake() {
		return this.mistake != null;
	}

	public Integer version() {
		return this.version;
	}

}
