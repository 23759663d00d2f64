package org.remit.figures.savings;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.portfolios.portfolios.Portfolio;

/**
 * One thing that Council decided to save when it set the budget of a year: a line of the
 * savings plan of a portfolio. How far it got is told by its {@link SavingsPosition}s.
 */
@Entity
@Table(name = "saving")
@SQLRestriction("mistake is null")
public class SavingsLine {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio portfolio;

	private int year;

	private String title;

	private BigDecimal approved;

	private String mistake;

	@Version
	private Integer version;

	protected SavingsLine() {
	}

	SavingsLine(UUID id, Portfolio portfolio) {
		this.id = id;
		this.portfolio = portfolio;
	}

	void describe(Portfolio portfolio, FinancialYear year, String title, BigDecimal approved) {
		this.portfolio = portfolio;
		this.year = year.starts();
		this.title = title;
		this.approved = approved;
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Portfolio portfolio() {
		return this.portfolio;
	}

	public FinancialYear year() {
		return new FinancialYear(this.year);
	}

	public String title() {
		return this.title;
	}

	/** In pounds, as the budget says. */
	public BigDecimal approved() {
		return this.approved;
	}

	public Integer version() {
		return this.version;
	}

}
