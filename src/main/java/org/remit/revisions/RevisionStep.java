package org.remit.revisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.remit.platform.Actor;
import org.remit.responsibilities.Matrix;
import org.remit.responsibilities.Responsibility;
import org.remit.sources.MappingKind;
import org.remit.sources.Provision;

/**
 * What somebody decided in a revision about one row, or about one provision that is new.
 * What is still to be decided is not kept but seen, see {@link Surveys}. A step that was
 * taken back stays as history.
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

	@ElementCollection
	@CollectionTable(name = "revision_step_row", joinColumns = @JoinColumn(name = "step_id"))
	@OrderColumn(name = "position")
	private List<MadeRow> made = new ArrayList<>();

	private Instant decidedAt;

	private UUID decidedBy;

	private String decidedByName;

	private Instant takenBackAt;

	private String takenBackByName;

	private String takenBackReason;

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

	void about(RowStep row, LocalDate startsOn) {
		this.responsibility = row.row();
		this.matrix = row.matrix();
		this.kind = row.kind();
		this.startsOn = startsOn;
	}

	/**
	 * @param matrix where a row was added for it, null where it is not for this council
	 */
	void about(Provision provision, Matrix matrix, LocalDate startsOn) {
		this.provision = provision;
		this.matrix = matrix;
		this.kind = MappingKind.NEW;
		this.startsOn = startsOn;
	}

	void decide(Outcome outcome, String reason, List<MadeRow> made) {
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
		this.takenBackAt = at;
		this.takenBackByName = actor.name();
		this.takenBackReason = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Revision revision() {
		return this.revision;
	}

	/** The row of the earlier edition; null for a step about a new provision. */
	public Responsibility responsibility() {
		return this.responsibility;
	}

	/** The new provision; null for a step about a row. */
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

	/** The step of the row into which this one went; null for all others. */
	public RevisionStep ledBy() {
		return this.ledBy;
	}

	List<MadeRow> made() {
		return List.copyOf(this.made);
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	public String decidedByName() {
		return this.decidedByName;
	}

	public boolean isTakenBack() {
		return this.takenBackAt != null;
	}

	public Instant takenBackAt() {
		return this.takenBackAt;
	}

	public String takenBackByName() {
		return this.takenBackByName;
	}

	public String takenBackReason() {
		return this.takenBackReason;
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
