package org.remit.figures.savings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Documents;

/**
 * The front door to savings as they were approved. They belong to whoever edits the
 * portfolio.
 */
@Service
@Transactional(readOnly = true)
public class Savings {

	static final String KIND = "saving";

	private final SavingsLineRepository lines;

	private final Portfolios portfolios;

	private final AuditTrail trail;

	Savings(SavingsLineRepository lines, Portfolios portfolios, AuditTrail trail) {
		this.lines = lines;
		this.portfolios = portfolios;
		this.trail = trail;
	}

	public Optional<SavingsLine> find(UUID id) {
		return this.lines.findById(id);
	}

	SavingsLine get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("No such saving"));
	}

	/** The years in which anything was to be saved, the latest first. */
	public List<FinancialYear> years() {
		return this.lines.years().stream().map(FinancialYear::new).toList();
	}

	/** Adds a saving, or finds the one that the same form made a moment ago. */
	@Transactional
	public SavingsLine add(Actor actor, SavingsLineForm form) {
		Portfolio portfolio = portfolio(actor, form.portfolio());
		Optional<SavingsLine> made = find(form.id());
		if (made.isPresent()) {
			requireEditor(actor, made.get());
			return made.get();
		}
		SavingsLine line = new SavingsLine(form.id(), portfolio);
		describe(line, portfolio, form);
		record(actor, "added a saving", line, words(line));
		return line;
	}

	@Transactional
	public SavingsLine change(Actor actor, UUID id, SavingsLineForm form) {
		SavingsLine line = get(id);
		requireEditor(actor, line);
		Stale.check(form.version(), line.version());
		String before = words(line);
		describe(line, portfolio(actor, form.portfolio()), form);
		String after = words(line);
		record(actor, "changed a saving", line,
				after.equals(before) ? after : "%s; until now %s".formatted(after, before));
		return line;
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public SavingsLine strikeOut(Actor actor, UUID id, Mistake mistake) {
		SavingsLine line = get(id);
		requireEditor(actor, line);
		Stale.check(mistake.version(), line.version());
		line.strikeOut(mistake.reason());
		record(actor, "struck out a saving entered by mistake", line,
				"%s. %s".formatted(words(line), mistake.reason()));
		return line;
	}

	private void describe(SavingsLine line, Portfolio portfolio, SavingsLineForm form) {
		line.describe(portfolio, TypedAmounts.year(form.year()), form.title(), TypedAmounts.approved(form.approved()));
		this.lines.saveAndFlush(line);
	}

	private Portfolio portfolio(Actor actor, UUID id) {
		Portfolio portfolio = this.portfolios.find(id)
			.orElseThrow(() -> new RuleBroken("portfolio", "Choose the portfolio from the list"));
		if (!actor.edits(portfolio.document().area().id())) {
			throw new RuleBroken("portfolio", "This portfolio belongs to another area");
		}
		return portfolio;
	}

	static void requireEditor(Actor actor, SavingsLine line) {
		Documents.requireEditor(actor, line.portfolio().document().area());
	}

	private static String words(SavingsLine line) {
		return "%s, %s: %s, %s".formatted(line.portfolio().title(), line.year().words(), line.title(),
				Pounds.write(line.approved()));
	}

	private void record(Actor actor, String action, SavingsLine line, String detail) {
		this.trail.record(actor, action, KIND, line.id(), detail);
	}

}
