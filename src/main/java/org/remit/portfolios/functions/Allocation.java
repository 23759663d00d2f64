package org.remit.portfolios.functions;

import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;

import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;
import org.remit.portfolios.holdings.Assignment;
import org.remit.portfolios.portfolios.Portfolio;

/** A function that a portfolio leads on or shares, for a term. */
@Entity
@SQLRestriction("mistake is null")
public class Allocation extends Assignment {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "function_id")
	private ServiceFunction function;

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio portfolio;

	@Enumerated(EnumType.STRING)
	private Share share;

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio movedFrom;

	protected Allocation() {
	}

	Allocation(UUID id, ServiceFunction function) {
		super(id);
		this.function = function;
	}

	void change(Portfolio portfolio, AllocationForm form) {
		this.portfolio = portfolio;
		this.share = form.share();
		last(form.term(), form.announcedOn(), form.endAnnouncedOn());
		decide(form.decisionReference(), form.decisionLink());
	}

	/** Comes from another portfolio, where its allocation ends the day before. */
	void moveFrom(Allocation other) {
		this.movedFrom = other.portfolio;
		if (other.function.id().equals(this.function.id())) {
			replace(other);
		}
	}

	void end(AllocationEnd end) {
		end(end.endsOn(), end.endAnnouncedOn());
	}

	void takeBack(String reason) {
		strikeOut(reason);
	}

	void giveBack(Allocation replaced) {
		restore(replaced);
	}

	public ServiceFunction function() {
		return this.function;
	}

	boolean isOf(ServiceFunction function) {
		return this.function.id().equals(function.id());
	}

	public Portfolio portfolio() {
		return this.portfolio;
	}

	public Share share() {
		return this.share;
	}

	public boolean isLead() {
		return this.share == Share.LEAD;
	}

	/** The portfolio that had it until then, null where it was not moved. */
	public Portfolio movedFrom() {
		return this.movedFrom;
	}

	/** As the audit trail tells it, and where it was before. */
	String history() {
		return (this.movedFrom != null) ? "%s; until then %s".formatted(summary(), this.movedFrom.title()) : summary();
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s %s, %s, announced on %s".formatted(this.portfolio.title(), this.share.label().toLowerCase(Locale.UK),
				TermWords.of(term()), Day.write(announcedOn()));
	}

}
