package org.remit.duties.revisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.remit.duties.matrices.Matrix;
import org.remit.duties.responsibilities.PlannedEnd;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.mappings.MappingKind;
import org.remit.law.provisions.Provision;
import org.remit.platform.actor.Actor;

/**
 * What somebody decided in a revision about one responsibility, or about one provision
 * that is new. What is still to be decided is not kept but seen, see {@link Surveys}. A
 * step that was taken back stays as history.
 */
@Entity
public class RevisionStep {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Revision revision;

	@ManyToOne(fetch = FetchType.LAZY)
	private Responsibility responsibility;

	@ManyToOne(fetch = FetchType.LAZY)
	private Provision provision;

	@ManyToOne(fetch = FetchType.LAZY)
	private Matrix matrix;

	@Enumerated(EnumType.STRING)
	private MappingKind kind;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String reason;

	private LocalDate startsOn;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "led_by_id")
	private RevisionStep ledBy;

	@Embedded
	@AttributeOverride(name = "lastDay", column = @Column(name = "planned_end_on"))
	@AttributeOverride(name = "reason", column = @Column(name = "planned_end_reason"))
	private PlannedEnd plannedEnd;

	@ElementCollection
	@CollectionTable(name = "revision_step_row", joinColumns = @JoinColumn(name = "step_id"))
	@OrderColumn(name = "position")
	private List<MadeResponsibility> made = new ArrayList<>();

	private Instant decidedAt;

	private UUID decidedBy;

	private String decidedByName;

	@Embedded
	private TakenBack takenBack;

	@Version
	private Integer version;

	protected RevisionStep() {
	}

	RevisionStep(UUID id, Revision revision, Actor actor, Instant at) {
		this.id = id;
		this.revision = revision;
		this.decidedBy = actor.account();
		this.decidedByName = actor.name();
		this.decidedAt = at;
	}

	/**
	 * As long as the responsibility is as it was: what the step does to it comes later.
	 */
	void about(ResponsibilityStep row, LocalDate startsOn) {
		this.responsibility = row.responsibility();
		this.plannedEnd = row.responsibility().plannedEnd();
		this.matrix = row.matrix();
		this.kind = row.kind();
		this.startsOn = startsOn;
	}

	/**
	 * @param matrix where a responsibility was added for it, null where it is not for
	 * this council
	 */
	void about(Provision provision, Matrix matrix, LocalDate startsOn) {
		this.provision = provision;
		this.matrix = matrix;
		this.kind = MappingKind.NEW;
		this.startsOn = startsOn;
	}

	void decide(Outcome outcome, String reason, List<MadeResponsibility> made) {
		this.outcome = outcome;
		this.reason = reason;
		this.made.addAll(made);
	}

	void join(RevisionStep leader) {
		this.outcome = Outcome.JOINED;
		this.reason = leader.reason;
		this.ledBy = leader;
	}

	void takeBack(Actor actor, Instant at, String reason) {
		this.takenBack = new TakenBack(at, actor.name(), reason);
	}

	public UUID id() {
		return this.id;
	}

	public Revision revision() {
		return this.revision;
	}

	/**
	 * The responsibility of the earlier edition; null for a step about a new provision.
	 */
	public Responsibility responsibility() {
		return this.responsibility;
	}

	/** The new provision; null for a step about a responsibility. */
	public Provision provision() {
		return this.provision;
	}

	/** Null where nothing was done because the provision is not for this council. */
	public Matrix matrix() {
		return this.matrix;
	}

	public MappingKind kind() {
		return this.kind;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	/** Empty where none was needed. */
	public String reason() {
		return this.reason;
	}

	/** The first day of what it made. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** The step of the responsibility into which this one went; null for all others. */
	public RevisionStep ledBy() {
		return this.ledBy;
	}

	/** The end that the responsibility had before it was decided about. */
	Optional<PlannedEnd> plannedEnd() {
		return Optional.ofNullable(this.plannedEnd);
	}

	List<MadeResponsibility> made() {
		return List.copyOf(this.made);
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	public String decidedByName() {
		return this.decidedByName;
	}

	public boolean isTakenBack() {
		return this.takenBack != null;
	}

	/** Null while it stands. */
	public TakenBack takenBack() {
		return this.takenBack;
	}

	/** What it is about, in one line. */
	public String summary() {
		if (this.provision != null) {
			return "%s %s".formatted(this.provision.number(), Summary.of(this.provision.text())).strip();
		}
		return Summary.of(this.responsibility.cited() + " " + this.responsibility.text());
	}

	public Integer version() {
		return this.version;
	}

}
