package org.remit.figures.measurements;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/** What was found when somebody measured, or measured better; never changed again. */
@Entity
@Immutable
public class MeasurementRevision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Measurement measurement;

	private int number;

	@Enumerated(EnumType.STRING)
	private State state;

	private BigDecimal value;

	private Long numerator;

	private Long denominator;

	private boolean provisional;

	private String note;

	private String reason;

	private String recordedBy;

	private Instant recordedAt;

	private LocalDate recordedOn;

	protected MeasurementRevision() {
	}

	MeasurementRevision(Measurement measurement, FigureEntry entry, String recordedBy, Instant recordedAt,
			LocalDate recordedOn) {
		this.measurement = measurement;
		this.number = measurement.revise();
		this.state = entry.figure().state();
		this.value = entry.figure().value();
		this.numerator = entry.figure().numerator();
		this.denominator = entry.figure().denominator();
		this.provisional = entry.provisional();
		this.note = entry.note();
		this.reason = (this.number > 1) ? entry.reason() : "";
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		this.recordedOn = recordedOn;
	}

	public Measurement measurement() {
		return this.measurement;
	}

	public int number() {
		return this.number;
	}

	public State state() {
		return this.state;
	}

	/** Null where there is none. */
	public BigDecimal value() {
		return this.value;
	}

	/** Of a share that was given as so many of so many; else null. */
	public Long numerator() {
		return this.numerator;
	}

	public Long denominator() {
		return this.denominator;
	}

	public boolean isProvisional() {
		return this.provisional;
	}

	public String note() {
		return this.note;
	}

	/** Why the revision before it was not right; empty for the first. */
	public String reason() {
		return this.reason;
	}

	public String recordedBy() {
		return this.recordedBy;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	public LocalDate recordedOn() {
		return this.recordedOn;
	}

	/** "552", "56% (6 of 11)", "Not available". */
	public String words() {
		if (this.value == null) {
			return this.state.label();
		}
		String words = this.measurement.indicator().write(this.value);
		return (this.numerator != null) ? "%s (%,d of %,d)".formatted(words, this.numerator, this.denominator) : words;
	}

	private TypedFigure figure() {
		return new TypedFigure(this.state, this.value, this.numerator, this.denominator);
	}

	/** As somebody would type it. */
	String typed() {
		return figure().typed();
	}

	boolean says(FigureEntry entry) {
		return figure().isSame(entry.figure()) && this.provisional == entry.provisional()
				&& this.note.equals(entry.note());
	}

}
