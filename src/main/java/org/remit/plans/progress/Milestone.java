package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.people.posts.Post;
import org.remit.plans.plans.Priority;

/**
 * What is to be reached on the way to a priority, by which day, and who sees to it. The
 * day that was first promised stays; every change of how it stands is kept as a
 * {@link MilestoneChange}.
 */
@Entity
public class Milestone {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Priority priority;

	private int key;

	private String title;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post owner;

	private LocalDate originalDueOn;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private MilestoneStatus status;

	private String reason;

	private LocalDate doneOn;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String endReason = "";

	@Version
	private Integer version;

	protected Milestone() {
	}

	Milestone(Priority priority, MilestoneForm form, LocalDate startsOn) {
		this.id = form.id();
		this.priority = priority;
		this.key = priority.plan().newKey();
		this.originalDueOn = form.dueOn();
		this.startsOn = startsOn;
	}

	void describe(MilestoneForm form, Post owner) {
		this.title = form.title();
		this.owner = owner;
		this.dueOn = form.dueOn();
		this.status = form.status();
		this.reason = form.reason();
		this.doneOn = form.doneOn();
	}

	void end(LocalDate lastDay, String reason) {
		this.endsOn = lastDay;
		this.endReason = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Priority priority() {
		return this.priority;
	}

	/** Its number within the plan's keys, and its anchor. */
	public int key() {
		return this.key;
	}

	public String title() {
		return this.title;
	}

	/** The post that sees to it; null where nobody is named. */
	public Post owner() {
		return this.owner;
	}

	/** The day that was first promised, however often it was moved. */
	public LocalDate originalDueOn() {
		return this.originalDueOn;
	}

	public LocalDate dueOn() {
		return this.dueOn;
	}

	public MilestoneStatus status() {
		return this.status;
	}

	/** Why it stands so; empty where nothing is to be explained. */
	public String reason() {
		return this.reason;
	}

	/** Null where it is not done. */
	public LocalDate doneOn() {
		return this.doneOn;
	}

	/** The day from which the priority had it. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** The last day on which the priority had it; null while it has. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	public String endReason() {
		return this.endReason;
	}

	public Integer version() {
		return this.version;
	}

}
