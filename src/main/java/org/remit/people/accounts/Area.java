package org.remit.people.accounts;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A directorate or service of the council. It owns records, and officers edit the records
 * of their own areas.
 */
@Entity
public class Area {

	@Id
	private UUID id;

	private String name;

	@Version
	private Integer version;

	protected Area() {
	}

	Area(UUID id, String name) {
		this.id = id;
		this.name = name;
	}

	void rename(String name) {
		this.name = name;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public Integer version() {
		return this.version;
	}

}
