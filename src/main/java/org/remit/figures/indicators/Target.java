package org.remit.figures.indicators;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/** What an indicator is to reach in a term, and what is still near enough. */
@Entity
public class Target {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Indicator indicator;

	private BigDecimal value;

	private BigDecimal tolerance;

	@Embedded
	private Term term;

	@Version
	private Integer version;

	protected Target() {
	}

	Target(UUID id, Indicator indicator) {
		this.id = id;
		this.indicator = indicator;
	}

	void change(TargetForm form) {
		this.value = form.value();
		this.tolerance = (form.tolerance() != null) ? form.tolerance() : BigDecimal.ZERO;
		this.term = new Term(form.startsOn(), form.endsOn());
	}

	public UUID id() {
		return this.id;
	}

	public Indicator indicator() {
		return this.indicator;
	}

	public BigDecimal value() {
		return this.value;
	}

	public BigDecimal tolerance() {
		return this.tolerance;
	}

	public Term term() {
		return this.term;
	}

	/** How a value stands to it. */
	public Attainment judge(BigDecimal figure) {
		BigDecimal missing = shortfall(figure);
		if (missing.signum() <= 0) {
			return Attainment.MET;
		}
		return (missing.compareTo(this.tolerance) <= 0) ? Attainment.WITHIN_TOLERANCE : Attainment.MISSED;
	}

	private BigDecimal shortfall(BigDecimal figure) {
		return switch (this.indicator.polarity()) {
			case HIGHER -> this.value.subtract(figure);
			case LOWER -> figure.subtract(this.value);
			case NEITHER -> figure.subtract(this.value).abs();
		};
	}

	/** "95%, from 1 April 2026 to 31 March 2027, 2% either way" */
	public String words() {
		String words = "%s, %s".formatted(this.indicator.write(this.value), TermWords.of(this.term));
		return (this.tolerance.signum() > 0) ? "%s, tolerance %s".formatted(words, this.indicator.write(this.tolerance))
				: words;
	}

	public Integer version() {
		return this.version;
	}

}
