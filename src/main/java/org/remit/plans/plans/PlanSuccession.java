package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

/**
 * One plan took the place of another on a day. Several may go into one, as when a single
 * integrated plan replaced four, or one into several.
 */
@Entity
@SQLRestriction("mistake is null")
public class PlanSuccession {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Plan predecessor;

	@ManyToOne(fetch = FetchType.LAZY)
	private Plan successor;

	private LocalDate happenedOn;

	private String mistake;

	@Version
	private Integer version;

	protected PlanSuccession() {
	}

	PlanSuccession(UUID id, Plan predecessor, Plan successor, LocalDate happenedOn) {
		this.id = id;
		this.predecessor = predecessor;
		this.successor = successor;
		this.happenedOn = happenedOn;
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Plan predecessor() {
		return this.predecessor;
	}

	public Plan successor() {
		return this.successor;
	}

	/** The first day of the later one in the place of the earlier. */
	public LocalDate happenedOn() {
		return this.happenedOn;
	}

	boolean concerns(UUID plan) {
		return this.predecessor.id().equals(plan) || this.successor.id().equals(plan);
	}

	/** As the audit trail and pages tell it. */
	public String summary() {
		return "%s replaced %s".formatted(this.successor.title(), this.predecessor.title());
	}

	public Integer version() {
		return this.version;
	}

}
