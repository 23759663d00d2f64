package org.remit.law.provisions;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.law.sources.Extent;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Strength;

/**
 * A numbered place of an edition, which duties cite. Its number is text: "5.6",
 * "s.18(2)(a)", "reg 5(1)(a)(iii)". It is never removed, because others cite it; one that
 * should never have been entered is struck out, and whoever still cites it finds it so.
 */
@Entity
public class Provision {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition edition;

	private int key;

	private int position;

	private String number;

	private String heading;

	private String text;

	@Enumerated(EnumType.STRING)
	private Strength strength;

	@Enumerated(EnumType.STRING)
	private Extent extent;

	private String link;

	private String mistake;

	@Version
	private Integer version;

	protected Provision() {
	}

	Provision(SourceEdition edition, int key, ProvisionForm form, int position) {
		this.id = form.id();
		this.edition = edition;
		this.key = key;
		this.position = position;
		change(form);
	}

	/** As it stands in a list, without a place as yet. */
	Provision(SourceEdition edition, int key, ListedProvision listed) {
		this.id = UUID.randomUUID();
		this.edition = edition;
		this.key = key;
		this.number = listed.number();
		this.heading = listed.heading();
		this.link = "";
		this.strength = edition.source().kind().usual();
		reword(listed);
	}

	final void reword(ListedProvision listed) {
		this.text = listed.text();
		if (listed.strength() != null) {
			this.strength = listed.strength();
		}
	}

	final void change(ProvisionForm form) {
		this.number = form.number();
		this.heading = form.heading();
		this.text = form.text();
		this.strength = form.strength();
		this.extent = form.extent();
		this.link = form.link();
	}

	void place(int position) {
		this.position = position;
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public SourceEdition edition() {
		return this.edition;
	}

	/** Where it stands on the page of its edition; no other provision ever does. */
	public String anchor() {
		return "provision-" + this.key;
	}

	/** The public address of its place. */
	public String address() {
		return "%s#%s".formatted(this.edition.address(), anchor());
	}

	/** Its place in the edition, from 1. */
	public int position() {
		return this.position;
	}

	public String number() {
		return this.number;
	}

	/** The headings it stands under, from the outermost: "Leadership > Partnership". */
	public String heading() {
		return this.heading;
	}

	/** What it says; may be empty where only its number is kept. */
	public String text() {
		return this.text;
	}

	/** What it says, or at least what it stands under. */
	public String words() {
		return this.text.isEmpty() ? this.heading : this.text;
	}

	public Strength strength() {
		return this.strength;
	}

	/** Where it applies: an Act may have a part for each country. */
	public Extent extent() {
		return (this.extent != null) ? this.extent : this.edition.source().extent();
	}

	/** Null where it applies wherever its source does. */
	Extent ownExtent() {
		return this.extent;
	}

	/** Where it can be read; may be empty. */
	public String link() {
		return this.link.isEmpty() ? LegislationLink.of(this.edition.link(), this.number) : this.link;
	}

	String ownLink() {
		return this.link;
	}

	/** As a reference: "5.11, Guidance on the lead member, 2005". */
	public String label() {
		return "%s, %s".formatted(this.number, this.edition.label());
	}

	/** Its number and what it stands under. */
	public String place() {
		return this.heading.isEmpty() ? this.number : "%s, %s".formatted(this.number, this.heading);
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s (%s)%s".formatted(place(), this.strength.label(), this.text.isEmpty() ? "" : ": " + this.text);
	}

	/** True where it should never have been entered. */
	public boolean isMistake() {
		return this.mistake != null;
	}

	/** What was wrong with it, null for all others. */
	public String mistake() {
		return this.mistake;
	}

	public Integer version() {
		return this.version;
	}

}
