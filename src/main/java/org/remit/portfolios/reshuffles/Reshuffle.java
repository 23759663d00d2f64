package org.remit.portfolios.reshuffles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;

/**
 * Changes of who does what that belong together, such as those of a new leader or of the
 * annual meeting in May. The leader decides them at any time of the year (Local
 * Government Act 2000, section 9C); here they are prepared, and applied as one.
 */
@Entity
public class Reshuffle {

	@Id
	private UUID id;

	private String title;

	private LocalDate takesEffectOn;

	private LocalDate announcedOn;

	private String decisionReference;

	private String decisionLink;

	private String notes;

	@Enumerated(EnumType.STRING)
	private State state = State.PREPARED;

	private Instant appliedAt;

	private String appliedBy;

	private Instant undoneAt;

	private String undoneBy;

	@Version
	private Integer version;

	protected Reshuffle() {
	}

	public Reshuffle(ReshuffleForm form) {
		this.id = form.id();
		change(form);
	}

	final void change(ReshuffleForm form) {
		this.title = form.title();
		this.takesEffectOn = form.takesEffectOn();
		this.announcedOn = form.announcedOn();
		this.decisionReference = form.decisionReference();
		this.decisionLink = form.decisionLink();
		this.notes = form.notes();
	}

	public void requirePrepared() {
		if (!isPrepared()) {
			throw new RuleBroken(null, "This reshuffle has been applied, so its changes stay as they were");
		}
	}

	/** Why what it made is struck out when it is taken back. */
	public String undone() {
		return "The reshuffle \u201c%s\u201d was undone".formatted(this.title);
	}

	public void apply(Actor actor, Instant now) {
		this.state = State.APPLIED;
		this.appliedAt = now;
		this.appliedBy = actor.name();
	}

	public void undo(Actor actor, Instant now) {
		this.state = State.UNDONE;
		this.undoneAt = now;
		this.undoneBy = actor.name();
	}

	boolean saysTheSame(Reshuffle other) {
		return summary().equals(other.summary()) && this.notes.equals(other.notes);
	}

	/** As the audit trail tells it. */
	public String summary() {
		return "%s, on %s, announced on %s%s%s".formatted(this.title, Day.write(this.takesEffectOn),
				Day.write(this.announcedOn), noted(this.decisionReference), noted(this.decisionLink));
	}

	private static String noted(String words) {
		return words.isEmpty() ? "" : ", " + words;
	}

	public UUID id() {
		return this.id;
	}

	public String title() {
		return this.title;
	}

	/** The first day of all that is new. */
	public LocalDate takesEffectOn() {
		return this.takesEffectOn;
	}

	/** The last day of all that ends. */
	public LocalDate dayBefore() {
		return this.takesEffectOn.minusDays(1);
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

	public String notes() {
		return this.notes;
	}

	public State state() {
		return this.state;
	}

	public boolean isPrepared() {
		return this.state == State.PREPARED;
	}

	public boolean isApplied() {
		return this.state == State.APPLIED;
	}

	public Instant appliedAt() {
		return this.appliedAt;
	}

	public String appliedBy() {
		return this.appliedBy;
	}

	public Instant undoneAt() {
		return this.undoneAt;
	}

	public String undoneBy() {
		return this.undoneBy;
	}

	public Integer version() {
		return this.version;
	}

}
