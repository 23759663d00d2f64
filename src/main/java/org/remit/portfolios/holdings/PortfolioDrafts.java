package org.remit.portfolios.holdings;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.portfolios.portfolios.Portfolios;

/**
 * The front door to portfolios as they are being written: what they say, and through
 * which post they are held from today on.
 */
@Service
@Transactional(readOnly = true)
public class PortfolioDrafts {

	private final Portfolios portfolios;

	private final HolderChoice holders;

	private final OneTimeIds oneTimeIds;

	PortfolioDrafts(Portfolios portfolios, HolderChoice holders, OneTimeIds oneTimeIds) {
		this.portfolios = portfolios;
		this.holders = holders;
		this.oneTimeIds = oneTimeIds;
	}

	/** The form with what the draft says now, for those who edit its area. */
	public PortfolioForm form(Actor actor, UUID id) {
		Portfolio portfolio = this.portfolios.toEdit(actor, id);
		return PortfolioForm.of(portfolio, this.holders.today(portfolio));
	}

	/** Makes a portfolio, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, PortfolioForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.portfolios.find(form.id()).isPresent()) {
			requireSame(form, form(actor, form.id()));
			return;
		}
		this.holders.choose(actor, this.portfolios.begin(actor, form), form.holderPost());
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(PortfolioForm sent, PortfolioForm made) {
		if (!Resent.isSame(sent, made)) {
			throw new Stale("This form has already made a portfolio. Save again to change that portfolio.");
		}
	}

	/** Saves the draft; the published editions stay as they are. */
	@Transactional
	public void change(Actor actor, UUID id, PortfolioForm form) {
		this.holders.choose(actor, this.portfolios.write(actor, id, form), form.holderPost());
	}

}
