package org.remit.figures.savings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Documents;

/** The front door to what the budget says that savings come to. */
@Service
@Transactional(readOnly = true)
public class SavingsTotals {

	private final SavingsTotalRepository totals;

	private final Portfolios portfolios;

	private final AuditTrail trail;

	SavingsTotals(SavingsTotalRepository totals, Portfolios portfolios, AuditTrail trail) {
		this.totals = totals;
		this.portfolios = portfolios;
		this.trail = trail;
	}

	Map<SavingsTotal.Key, SavingsTotal> all() {
		return this.totals.findAll()
			.stream()
			.collect(Collectors.toMap((total) -> new SavingsTotal.Key(total.portfolio(), total.year().starts()),
					Function.identity()));
	}

	/** The form with what is stated now. */
	TotalForm form(Actor actor, UUID portfolio, FinancialYear year) {
		require(actor, portfolio);
		Optional<SavingsTotal> stated = find(portfolio, year);
		return new TotalForm(portfolio, year.words(), stated.map((total) -> Pounds.typed(total.approved())).orElse(""),
				stated.map(SavingsTotal::version).orElse(null));
	}

	/** States what the budget says, or corrects it. */
	@Transactional
	public void state(Actor actor, TotalForm form) {
		Portfolio portfolio = require(actor, form.portfolio());
		FinancialYear year = TypedAmounts.year(form.year());
		Optional<SavingsTotal> stated = find(form.portfolio(), year);
		stated.ifPresent((total) -> Stale.check(form.version(), total.version()));
		SavingsTotal total = stated.orElseGet(() -> new SavingsTotal(form.portfolio(), year));
		total.approve(TypedAmounts.approved(form.approved()));
		this.totals.saveAndFlush(total);
		this.trail.record(actor, "stated the total of savings", "portfolio", portfolio.id(),
				"%s, %s: %s".formatted(portfolio.title(), year.words(), Pounds.write(total.approved())));
	}

	private Optional<SavingsTotal> find(UUID portfolio, FinancialYear year) {
		return this.totals.findById(new SavingsTotal.Key(portfolio, year.starts()));
	}

	private Portfolio require(Actor actor, UUID id) {
		Portfolio portfolio = this.portfolios.find(id).orElseThrow(() -> new NotFound("No such portfolio"));
		Documents.requireEditor(actor, portfolio.document().area());
		return portfolio;
	}

}
