package org.remit.portfolios.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import org.remit.platform.web.Listing;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.reshuffles.PortfolioRegister;
import org.remit.portfolios.reshuffles.Register;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.publishing.documents.Document;
import org.remit.publishing.steps.Standing;

/** All portfolios: a council has a dozen. */
@Component
@Order(2)
class PortfolioChoice implements Choice {

	private final Portfolios portfolios;

	private final PortfolioRegister register;

	PortfolioChoice(Portfolios portfolios, PortfolioRegister register) {
		this.portfolios = portfolios;
		this.register = register;
	}

	@Override
	public String key() {
		return "portfolios";
	}

	@Override
	public String label() {
		return "Portfolios";
	}

	@Override
	public String searchLabel() {
		return "Find a portfolio by its title";
	}

	@Override
	public Listing.Page<Row> rows(Reshuffle reshuffle, String words, Pageable page) {
		Map<UUID, Register.Entry> held = this.register.on(reshuffle.dayBefore(), Set.of());
		return page(reshuffle, words,
				this.portfolios.all().stream().map(Standing::document).map((one) -> row(one, held)).toList());
	}

	private Row row(Document portfolio, Map<UUID, Register.Entry> held) {
		Register.Entry now = held.get(portfolio.id());
		return new Row(portfolio.id(), portfolio.title(), (now != null) ? now.state() : this.register.absent(),
				List.of(new Action("Hand it to another post", "kind=hand-over&portfolio=" + portfolio.id())));
	}

}
