package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.duties.matrices.Matrix;
import org.remit.platform.actor.Stale;

/**
 * Going through one matrix, responsibility by responsibility, with those who hold its
 * posts. It runs until all is answered and it is closed, or until it is given up.
 */
@Entity
public class Review {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Matrix matrix;

	@Enumerated(EnumType.STRING)
	private Occasion occasion;

	private String note;

	private LocalDate openedOn;

	private String openedBy;

	private LocalDate dueOn;

	private LocalDate closedOn;

	private LocalDate stoppedOn;

	private String stopReason = "";

	@Version
	private Integer version;

	protected Review() {
	}

	Review(ReviewForm form, Matrix matrix, LocalDate openedOn, String openedBy) {
		this.id = form.id();
		this.matrix = matrix;
		this.occasion = form.occasion();
		this.note = form.note();
		this.dueOn = form.dueOn();
		this.openedOn = openedOn;
		this.openedBy = openedBy;
	}

	void isDueOn(LocalDate day) {
		this.dueOn = day;
	}

	void close(LocalDate day) {
		this.closedOn = day;
	}

	void stop(LocalDate day, String reason) {
		this.stoppedOn = day;
		this.stopReason = reason;
	}

	public void requireRunning() {
		if (!isRunning()) {
			throw new Stale("This review is over: nothing more can be said in it.");
		}
	}

	boolean saysTheSame(ReviewForm form) {
		return this.matrix.id().equals(form.matrix()) && this.occasion == form.occasion()
				&& this.note.equals(form.note()) && this.dueOn.equals(form.dueOn());
	}

	/** The id of the document that the outcome becomes, too. */
	public UUID id() {
		return this.id;
	}

	public Matrix matrix() {
		return this.matrix;
	}

	public Occasion occasion() {
		return this.occasion;
	}

	public String note() {
		return this.note;
	}

	/** "New, additional or joint duties: adult social care since May". */
	public String occasionWords() {
		return this.occasion.words(this.note);
	}

	public LocalDate openedOn() {
		return this.openedOn;
	}

	public String openedBy() {
		return this.openedBy;
	}

	/** By when all should be answered. */
	public LocalDate dueOn() {
		return this.dueOn;
	}

	/** Null until the outcome became a document. */
	public LocalDate closedOn() {
		return this.closedOn;
	}

	/** Null where it was not given up. */
	public LocalDate stoppedOn() {
		return this.stoppedOn;
	}

	/** Why it was given up, empty where it was not. */
	public String stopReason() {
		return this.stopReason;
	}

	public boolean isRunning() {
		return this.closedOn == null && this.stoppedOn == null;
	}

	public boolean isLate(LocalDate today) {
		return isRunning() && this.dueOn.isBefore(today);
	}

	public Integer version() {
		return this.version;
	}

}
