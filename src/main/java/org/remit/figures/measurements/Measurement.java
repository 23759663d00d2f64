package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Part;
import org.remit.platform.time.Day;

/**
 * What is measured: an indicator or a part of it, here or elsewhere, on a day or in a
 * period. What was found stands in its revisions, of which none is ever lost.
 */
@Entity
public class Measurement {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Indicator indicator;

	@Enumerated(EnumType.STRING)
	private Series series;

	@ManyToOne(fetch = FetchType.LAZY)
	private Part part;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private int revision;

	@Version
	private Integer version;

	protected Measurement() {
	}

	Measurement(Indicator indicator, Part part, FigureEntry entry) {
		this.id = UUID.randomUUID();
		this.indicator = indicator;
		this.series = entry.series();
		this.part = part;
		this.startsOn = entry.startsOn();
		this.endsOn = entry.endsOn();
	}

	/** The number of the revision that is about to be added. */
	int revise() {
		return ++this.revision;
	}

	public UUID id() {
		return this.id;
	}

	public Indicator indicator() {
		return this.indicator;
	}

	public Series series() {
		return this.series;
	}

	/** Null for the whole. */
	public Part part() {
		return this.part;
	}

	/** The first day of a period; null for what is so on one day. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** The day, or the last one of the period. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	/** The number of its newest revision. */
	public int revision() {
		return this.revision;
	}

	/** The council's own, and not only a part. */
	public boolean isHeadline() {
		return this.series == Series.OWN && this.part == null;
	}

	/** "30 September 2026", "1 July 2026 to 30 September 2026". */
	public String when() {
		return when(this.startsOn, this.endsOn);
	}

	static String when(LocalDate startsOn, LocalDate endsOn) {
		return (startsOn != null) ? "%s to %s".formatted(Day.write(startsOn), Day.write(endsOn)) : Day.write(endsOn);
	}

	/** "Placement: Foster care", "England", empty for the council's own whole figure. */
	public String what() {
		return (this.part != null) ? this.part.line() : (this.series != Series.OWN) ? this.series.label() : "";
	}

	public Key key() {
		return new Key(this.indicator.id(), this.series, (this.part != null) ? this.part.id() : null, this.startsOn,
				this.endsOn);
	}

	/** What there is only one of. */
	public record Key(UUID indicator, Series series, UUID part, LocalDate startsOn, LocalDate endsOn) {
	}

}
