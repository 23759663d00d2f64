package org.remit.figures.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How a saving stood on a day: what was achieved, what works against it, and how the gap
 * is to be closed. Amber and red come with their reason.
 */
@Entity
@Table(name = "saving_position")
public class SavingsPosition {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private SavingsLine saving;

	private LocalDate asAt;

	private BigDecimal achieved;

	private BigDecimal pressures;

	@Enumerated(EnumType.STRING)
	private Rating rating;

	private String reason;

	private String mitigation;

	@Version
	private Integer version;

	protected SavingsPosition() {
	}

	SavingsPosition(UUID id, SavingsLine saving) {
		this.id = id;
		this.saving = saving;
	}

	void tell(PositionForm form, BigDecimal achieved, BigDecimal pressures) {
		this.asAt = form.asAt();
		this.achieved = achieved;
		this.pressures = pressures;
		this.rating = form.rating();
		this.reason = form.reason();
		this.mitigation = form.mitigation();
	}

	public UUID id() {
		return this.id;
	}

	public SavingsLine saving() {
		return this.saving;
	}

	public LocalDate asAt() {
		return this.asAt;
	}

	/** In pounds, from the start of the year to the day. */
	public BigDecimal achieved() {
		return this.achieved;
	}

	/** What new costs take away from it, in pounds. */
	public BigDecimal pressures() {
		return this.pressures;
	}

	public Rating rating() {
		return this.rating;
	}

	/** Why it is rated so; empty only where it is on track. */
	public String reason() {
		return this.reason;
	}

	/** What is done to make up for what is missing, or empty. */
	public String mitigation() {
		return this.mitigation;
	}

	public Integer version() {
		return this.version;
	}

}
