package org.remit.figures.savings;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/**
 * What the budget says that a portfolio's savings of a year come to: the lines are
 * checked against it.
 */
@Entity
class SavingsTotal {

	/** One portfolio in one year. */
	record Key(UUID portfolioId, int year) implements Serializable {
	}

	@EmbeddedId
	private Key key;

	private BigDecimal approved;

	@Version
	private Integer version;

	protected SavingsTotal() {
	}

	SavingsTotal(UUID portfolio, FinancialYear year) {
		this.key = new Key(portfolio, year.starts());
	}

	void approve(BigDecimal approved) {
		this.approved = approved;
	}

	FinancialYear year() {
		return new FinancialYear(this.key.year());
	}

	UUID portfolio() {
		return this.key.portfolioId();
	}

	BigDecimal approved() {
		return this.approved;
	}

	Integer version() {
		return this.version;
	}

}
