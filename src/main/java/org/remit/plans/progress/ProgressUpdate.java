package org.remit.plans.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

import org.remit.plans.plans.Priority;
import org.remit.platform.text.Passage;

/**
 * How it goes with a priority, or with one milestone of it, as at a day. It is never
 * changed: a correction stands in its place, or says why nothing does.
 */
@Entity
@Immutable
public class ProgressUpdate {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Priority priority;

	@ManyToOne(fetch = FetchType.LAZY)
	private Milestone milestone;

	private LocalDate madeOn;

	private String text;

	@ManyToOne(fetch = FetchType.LAZY)
	private ProgressUpdate corrects;

	private boolean takenBack;

	private Instant recordedAt;

	private String byName;

	protected ProgressUpdate() {
	}

	/**
	 * An update, or the correction of another.
	 * @param milestone null where it is about the priority as a whole
	 * @param corrects null where it corrects none
	 */
	ProgressUpdate(UpdateForm form, Priority priority, Milestone milestone, ProgressUpdate corrects) {
		this.id = form.id();
		this.priority = priority;
		this.milestone = milestone;
		this.madeOn = form.madeOn();
		this.text = form.text();
		this.corrects = corrects;
	}

	/** Nothing stands in the place of what this corrects. */
	static ProgressUpdate takingBack(ProgressUpdate wrong, String reason) {
		ProgressUpdate update = new ProgressUpdate(new UpdateForm(UUID.randomUUID(), wrong.madeOn, null, reason),
				wrong.priority, wrong.milestone, wrong);
		update.takenBack = true;
		return update;
	}

	ProgressUpdate signed(String byName, Instant recordedAt) {
		this.byName = byName;
		this.recordedAt = recordedAt;
		return this;
	}

	public UUID id() {
		return this.id;
	}

	public Priority priority() {
		return this.priority;
	}

	/** The milestone it is about; null for the priority as a whole. */
	public Milestone milestone() {
		return this.milestone;
	}

	/** The day as at which it tells how things are. */
	public LocalDate madeOn() {
		return this.madeOn;
	}

	/** Paragraphs and lists, as typed; where it takes one back, the reason. */
	public String text() {
		return this.text;
	}

	public List<Passage> passages() {
		return Passage.of(this.text);
	}

	/** What it corrects; null for an update of its own. */
	public ProgressUpdate corrects() {
		return this.corrects;
	}

	public boolean isTakenBack() {
		return this.takenBack;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	public String byName() {
		return this.byName;
	}

}
