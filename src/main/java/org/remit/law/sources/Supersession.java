package org.remit.law.sources;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

/**
 * A later edition took the place of an earlier one, or of a part of it. Several may be
 * replaced by one, and one by several; and sources contradict each other, so it is noted
 * who says so.
 */
@Entity
@SQLRestriction("mistake is null")
public class Supersession {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition earlier;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition later;

	private LocalDate happenedOn;

	private String note;

	private String mistake;

	@Version
	private Integer version;

	protected Supersession() {
	}

	Supersession(SourceEdition earlier, SourceEdition later, SupersessionForm form) {
		this.id = form.id();
		this.earlier = earlier;
		this.later = later;
		this.happenedOn = form.happenedOn();
		this.note = form.note();
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public SourceEdition earlier() {
		return this.earlier;
	}

	public SourceEdition later() {
		return this.later;
	}

	/** The day from which it counts; null where nobody knows. */
	public LocalDate happenedOn() {
		return this.happenedOn;
	}

	/** Who says so, and for which part. */
	public String note() {
		return this.note;
	}

	boolean joins(UUID edition) {
		return this.earlier.id().equals(edition) || this.later.id().equals(edition);
	}

	/** For the public, who may know of both editions. */
	boolean isAnnounced(LocalDate today) {
		return this.earlier.isAnnounced(today) && this.later.isAnnounced(today);
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s replaces %s".formatted(this.later.label(), this.earlier.label());
	}

	public Integer version() {
		return this.version;
	}

}
