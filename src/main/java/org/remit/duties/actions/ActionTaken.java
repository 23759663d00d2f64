package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Term;

/** What was done about a responsibility, with what shows it. */
@Entity
public class ActionTaken {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Responsibility responsibility;

	private int key;

	private int position;

	private String text;

	private LocalDate takenOn;

	@ElementCollection
	@CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	private List<Evidence> evidence = new ArrayList<>();

	private LocalDate startsOn;

	private LocalDate endsOn;

	@Version
	private Integer version;

	protected ActionTaken() {
	}

	ActionTaken(Responsibility responsibility, LocalDate startsOn) {
		this(UUID.randomUUID(), responsibility, startsOn);
	}

	ActionTaken(UUID id, Responsibility responsibility, LocalDate startsOn) {
		this.id = id;
		this.responsibility = responsibility;
		this.key = responsibility.matrix().newKey();
		this.startsOn = startsOn;
	}

	void place(int position, String text) {
		this.position = position;
		this.text = text;
	}

	void describe(String text, LocalDate takenOn, List<Evidence> evidence) {
		this.text = text;
		this.takenOn = takenOn;
		if (!this.evidence.equals(evidence)) {
			this.evidence.clear();
			this.evidence.addAll(evidence);
		}
	}

	/** Was done already under the responsibility that this one replaces. */
	void goOn(ActionTaken before) {
		describe(this.text, before.takenOn, before.evidence);
	}

	void end(LocalDate lastDay) {
		this.endsOn = lastDay;
	}

	/** True where it no longer counts; what it said stays in the history. */
	public boolean isOver(LocalDate day) {
		return term().isOver(day);
	}

	public boolean runsOn(LocalDate day) {
		return term().contains(day);
	}

	private Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

	public UUID id() {
		return this.id;
	}

	public Responsibility responsibility() {
		return this.responsibility;
	}

	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	/** Paragraphs and lists, as typed. */
	public String text() {
		return this.text;
	}

	public List<Passage> passages() {
		return Passage.of(this.text);
	}

	/** When it was done; null where that is not recorded. */
	public LocalDate takenOn() {
		return this.takenOn;
	}

	public List<Evidence> evidence() {
		return List.copyOf(this.evidence);
	}

	/** The day on which the matrix began to say so. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	public LocalDate endsOn() {
		return this.endsOn;
	}

	public Integer version() {
		return this.version;
	}

}
