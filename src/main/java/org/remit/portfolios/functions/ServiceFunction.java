package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.remit.platform.time.AsAt;

/**
 * Something that the council does, such as fostering, at its place in the tree of all
 * that it does. Its number is that of the Local Government Services List.
 */
@Entity
public class ServiceFunction {

	@Id
	private UUID id;

	private String slug;

	/** All addresses this function ever had: an old one goes on leading here. */
	@ElementCollection
	@CollectionTable(name = "service_function_address", joinColumns = @JoinColumn(name = "function_id"))
	@Column(name = "slug")
	private Set<String> addresses = new LinkedHashSet<>();

	private String name;

	private UUID parentId;

	private int position;

	private Integer lgsl;

	private LocalDate startsOn;

	private LocalDate endsOn;

	@Version
	private Integer version;

	protected ServiceFunction() {
	}

	ServiceFunction(FunctionForm form, String address, int position) {
		this.id = form.id();
		change(form, address);
		this.position = position;
	}

	final void change(FunctionForm form, String address) {
		this.name = form.name();
		this.parentId = form.parent();
		this.lgsl = form.lgsl();
		this.startsOn = form.startsOn();
		this.endsOn = form.endsOn();
		this.slug = address;
		this.addresses.add(address);
	}

	void place(int position) {
		this.position = position;
	}

	public UUID id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	/** What it is part of, null for what stands outermost. */
	public UUID parentId() {
		return this.parentId;
	}

	/** Its place among those with the same parent. */
	public int position() {
		return this.position;
	}

	/** Null where it has none. */
	public Integer lgsl() {
		return this.lgsl;
	}

	/** Its first day, null for always. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** Its last day, null while no end is known. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	public boolean isThere(LocalDate day) {
		return (this.startsOn == null || !day.isBefore(this.startsOn))
				&& (this.endsOn == null || !day.isAfter(this.endsOn));
	}

	/** What is only to come is for staff. */
	public boolean isKnown(LocalDate today) {
		return this.startsOn == null || !this.startsOn.isAfter(today);
	}

	/** As far as the public may know: an end that is still to come is none. */
	boolean isThere(AsAt asAt) {
		boolean over = this.endsOn != null && this.endsOn.isBefore(asAt.today());
		return isKnown(asAt.today()) && isThere(over || !asAt.day().isAfter(asAt.today()) ? asAt.day() : asAt.today());
	}

	public Integer version() {
		return this.version;
	}

}
