package org.remit.plans.progress;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/**
 * How a milestone stood from a day on; where its date was moved, from which day and why.
 * The database refuses to change it.
 */
@Entity
@Immutable
public class MilestoneChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Milestone milestone;

	private LocalDate changedOn;

	private Instant recordedAt;

	private String byName;

	private LocalDate dueOn;

	private LocalDate movedFrom;

	private String moveReason;

	@Enumerated(EnumType.STRING)
	private MilestoneStatus status;

	private String reason;

	private LocalDate doneOn;

	protected MilestoneChange() {
	}

	/**
	 * As the milestone stands now.
	 * @param movedFrom where it was due until now, null where that stays
	 */
	MilestoneChange(Milestone milestone, LocalDate movedFrom, String moveReason) {
		this.milestone = milestone;
		this.dueOn = milestone.dueOn();
		this.movedFrom = movedFrom;
		this.moveReason = moveReason;
		this.status = milestone.status();
		this.reason = milestone.reason();
		this.doneOn = milestone.doneOn();
	}

	MilestoneChange signed(String byName, LocalDate changedOn, Instant recordedAt) {
		this.byName = byName;
		this.changedOn = changedOn;
		this.recordedAt = recordedAt;
		return this;
	}

	public Milestone milestone() {
		return this.milestone;
	}

	public LocalDate changedOn() {
		return this.changedOn;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	public String byName() {
		return this.byName;
	}

	/** When it was due from then on. */
	public LocalDate dueOn() {
		return this.dueOn;
	}

	public boolean isMove() {
		return this.movedFrom != null;
	}

	/** Where it was due before; null where its date was not moved. */
	public LocalDate movedFrom() {
		return this.movedFrom;
	}

	/** Why its date was moved, or empty. */
	public String moveReason() {
		return this.moveReason;
	}

	public MilestoneStatus status() {
		return this.status;
	}

	public String reason() {
		return this.reason;
	}

	public LocalDate doneOn() {
		return this.doneOn;
	}

}
