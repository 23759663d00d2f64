package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.MappedSuperclass;

import org.remit.platform.time.DecidedTenure;

/**
 * Something that was given to somebody for a term, by a decision: a portfolio to a post,
 * a function to a portfolio. When it takes the place of another one, it remembers how
 * long that would have gone on, so that it can be taken back.
 */
@MappedSuperclass
public abstract class Assignment extends DecidedTenure {

	private UUID replacesId;

	private LocalDate replacedUntil;

	private LocalDate replacedUntilAnnouncedOn;

	protected Assignment() {
	}

	protected Assignment(UUID id) {
		super(id);
	}

	/** Takes the place of another one, which ends the day before. */
	protected final void replace(Assignment other) {
		this.replacesId = other.id();
		this.replacedUntil = other.term().endsOn();
		this.replacedUntilAnnouncedOn = other.endAnnouncedOn();
		other.end(term().startsOn().minusDays(1), announcedOn());
	}

	/** Gives back what this took the place of, as it was. */
	protected final void restore(Assignment other) {
		other.end(this.replacedUntil, this.replacedUntilAnnouncedOn);
	}

	@Override
	protected void end(LocalDate endsOn, LocalDate announcedOn) {
		super.end(endsOn, announcedOn);
	}

	@Override
	protected void strikeOut(String reason) {
		super.strikeOut(reason);
	}

	/** What it took the place of, null where there was nothing. */
	public UUID replacesId() {
		return this.replacesId;
	}

	/** How long the replaced one would have gone on, null for without an end. */
	public LocalDate replacedUntil() {
		return this.replacedUntil;
	}

}
