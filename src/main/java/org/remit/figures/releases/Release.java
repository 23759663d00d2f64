package org.remit.figures.releases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Figures that became public together, and who saw to it. */
@Entity
@Table(name = "figure_release")
public class Release {

	@Id
	private UUID id;

	private LocalDate releasedOn;

	private Instant releasedAt;

	private String releasedBy;

	private String note;

	@Version
	private Integer version;

	protected Release() {
	}

	Release(UUID id, LocalDate releasedOn, Instant releasedAt, String releasedBy, String note) {
		this.id = id;
		this.releasedOn = releasedOn;
		this.releasedAt = releasedAt;
		this.releasedBy = releasedBy;
		this.note = note;
	}

	public UUID id() {
		return this.id;
	}

	public LocalDate releasedOn() {
		return this.releasedOn;
	}

	public Instant releasedAt() {
		return this.releasedAt;
	}

	public String releasedBy() {
		return this.releasedBy;
	}

	public String note() {
		return this.note;
	}

}
