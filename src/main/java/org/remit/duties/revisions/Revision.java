package org.remit.duties.revisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.Day;

/**
 * The carrying of one edition's successor into all matrices that cite it. Each edition
 * numbers its provisions anew, so that every duty is gone through, those that only get
 * another number too.
 */
@Entity
public class Revision {

	@Id
	private UUID id;

	private String title;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition earlier;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition later;

	private LocalDate startsOn;

	private Instant begunAt;

	private String begunByName;

	private Instant finishedAt;

	@Version
	private Integer version;

	protected Revision() {
	}

	Revision(UUID id, Actor actor, Instant at) {
		this.id = id;
		this.begunAt = at;
		this.begunByName = actor.name();
	}

	void describe(String title, SourceEdition earlier, SourceEdition later, LocalDate startsOn) {
		this.title = title;
		this.earlier = earlier;
		this.later = later;
		this.startsOn = startsOn;
	}

	void finish(Instant at) {
		if (this.finishedAt == null) {
			this.finishedAt = at;
		}
	}

	/** A step was taken back, so that there is something to decide again. */
	void goOn() {
		this.finishedAt = null;
	}

	/**
	 * The first day of what takes a responsibility's place: the day of the revision. A
	 * responsibility that began only then or later said at that time what it said, and
	 * goes on saying so until now.
	 */
	LocalDate firstDayAfter(Responsibility responsibility, LocalDate today) {
		if (responsibility.startsOn().isBefore(this.startsOn)) {
			return this.startsOn;
		}
		LocalDate second = responsibility.startsOn().plusDays(1);
		return second.isAfter(today) ? second : today;
	}

	/**
	 * The day whose responsibilities are gone through: that of the revision, or today
	 * once it is over.
	 */
	LocalDate asAt(LocalDate today) {
		return this.startsOn.isAfter(today) ? this.startsOn : today;
	}

	/** Why a responsibility ended, where nobody gave another reason. */
	String reason() {
		return "%s counts from %s".formatted(this.later.label(), Day.write(this.startsOn));
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s: from %s to %s, from %s".formatted(this.title, this.earlier.label(), this.later.label(),
				Day.write(this.startsOn));
	}

	public UUID id() {
		return this.id;
	}

	public String title() {
		return this.title;
	}

	public SourceEdition earlier() {
		return this.earlier;
	}

	public SourceEdition later() {
		return this.later;
	}

	/** The day from which the new edition counts. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** The last day on which the matrices are as they were. */
	public LocalDate dayBefore() {
		return this.startsOn.minusDays(1);
	}

	public Instant begunAt() {
		return this.begunAt;
	}

	public String begunByName() {
		return this.begunByName;
	}

	/** When the last step was decided; null while there is something to do. */
	public Instant finishedAt() {
		return this.finishedAt;
	}

	public boolean isFinished() {
		return this.finishedAt != null;
	}

	public Integer version() {
		return this.version;
	}

}
