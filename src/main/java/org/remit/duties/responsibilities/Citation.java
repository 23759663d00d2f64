package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.remit.law.provisions.Provision;
import org.remit.platform.time.Term;

/**
 * A provision that a responsibility means, from a day on, whatever the responsibility
 * prints.
 */
@Entity
public class Citation {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Responsibility responsibility;

	@ManyToOne(fetch = FetchType.LAZY)
	private Provision provision;

	private LocalDate startsOn;

	private LocalDate endsOn;

	protected Citation() {
	}

	Citation(Responsibility responsibility, Provision provision, LocalDate startsOn) {
		this.id = UUID.randomUUID();
		this.responsibility = responsibility;
		this.provision = provision;
		this.startsOn = startsOn;
	}

	void end(LocalDate lastDay) {
		this.endsOn = lastDay;
	}

	boolean startedOn(LocalDate day) {
		return this.startsOn.equals(day);
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

	public Provision provision() {
		return this.provision;
	}

}
