package org.remit.portfolios.holdings;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;

/**
 * The holding that ends with its portfolio, and runs on when that doesn't end after all.
 */
@Component
class LastHoldings {

	private final HoldingRepository holdings;

	LastHoldings(HoldingRepository holdings) {
		this.holdings = holdings;
	}

	void cutShort(Ending ending) {
		this.holdings.findByPortfolio(ending.portfolio()).forEach((holding) -> {
			if (holding.term().startsOn().isAfter(ending.endedOn())) {
				throw new RuleBroken("endedOn", "It is handed to the post %s after that day. Take that back first"
					.formatted(holding.post().title()));
			}
			if (holding.term().contains(ending.endedOn()) && !ending.endedOn().equals(holding.term().endsOn())) {
				ending.cutShort(holding);
				this.holdings.saveAndFlush(holding);
			}
		});
	}

	/** As long as it was to run before. What ended on that day by itself stays so. */
	void giveBack(Ending ending) {
		this.holdings.findByPortfolio(ending.portfolio()).stream().filter(ending::hasCutShort).forEach((holding) -> {
			ending.giveBack(holding);
			this.holdings.saveAndFlush(holding);
		});
		ending.cutNothing();
	}

}
