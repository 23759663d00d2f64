package org.remit.people.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * A member or an officer of the council, or somebody from outside who sits on its boards.
 * Members' home addresses can be sensitive interests (Localism Act 2011, section 32), so
 * there is no place for one.
 */
@Entity
public class Person {

	@Id
	private UUID id;

	private String slug;

	/** All addresses this person ever had: an old one goes on leading here. */
	@ElementCollection
	@CollectionTable(name = "person_address", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "slug")
	private Set<String> addresses = new LinkedHashSet<>();

	@Enumerated(EnumType.STRING)
	private PersonKind kind;

	private String honorific;

	private String givenName;

	private String familyName;

	private String suffix;

	private UUID mergedInto;

	@Version
	private Integer version;

	protected Person() {
	}

	Person(PersonForm form, String address) {
		this.id = form.id();
		change(form, address);
	}

	final void change(PersonForm form, String address) {
		this.kind = form.kind();
		this.honorific = form.honorific();
		this.givenName = form.givenName();
		this.familyName = form.familyName();
		this.suffix = form.suffix();
		this.slug = address;
		this.addresses.add(address);
	}

	public UUID id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public PersonKind kind() {
		return this.kind;
	}

	public String honorific() {
		return this.honorific;
	}

	public String givenName() {
		return this.givenName;
	}

	public String familyName() {
		return this.familyName;
	}

	/** Letters after the name, such as "MBE". */
	public String suffix() {
		return this.suffix;
	}

	/** The entry that is kept beside this one, takes over its addresses. */
	void mergeInto(Person kept) {
		this.mergedInto = kept.id;
	}

	/**
	 * True for an entry that turned out to be a duplicate: nothing is given to it any
	 * more.
	 */
	public boolean isMerged() {
		return this.mergedInto != null;
	}

	/** The entry that was kept; null for everybody else. */
	public UUID mergedInto() {
		return this.mergedInto;
	}

	public boolean isMember() {
		return this.kind == PersonKind.MEMBER;
	}

	/** The name as it is printed: "Councillor Antony High MBE". */
	public String fullName() {
		return joined(this.honorific, this.givenName, this.familyName, this.suffix);
	}

	/** The name without honours, of which the address is made. */
	public String plainName() {
		return joined(this.givenName, this.familyName);
	}

	/** The name as it stands in a list by family name: "High, Councillor Antony". */
	public String sortedName() {
		String before = joined(this.honorific, this.givenName);
		return before.isEmpty() ? this.familyName : this.familyName + ", " + before;
	}

	static String joined(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	public Integer version() {
		return this.version;
	}

}
