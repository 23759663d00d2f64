package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.releases.PublicFigures;
import org.remit.figures.releases.Standing;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;

/**
 * The indicators of a portfolio at their latest released figures. What the public isn't
 * told of a small number, a report isn't either.
 */
@Component
class IndicatorSource implements LiveSource {

	private final Indicators indicators;

	private final PublicFigures figures;

	private final Portfolios portfolios;

	private final SettableClock clock;

	IndicatorSource(Indicators indicators, PublicFigures figures, Portfolios portfolios, SettableClock clock) {
		this.indicators = indicators;
		this.figures = figures;
		this.portfolios = portfolios;
		this.clock = clock;
	}

	@Override
	public BlockType type() {
		return BlockType.INDICATORS;
	}

	@Override
	public List<Option> choices(LocalDate day) {
		return this.portfolios.documents().stream().map((one) -> Option.of(one.id(), one.title())).toList();
	}

	@Override
	public List<UUID> usual(Occasion occasion) {
		return (occasion.portfolio() != null) ? List.of(occasion.portfolio()) : List.of();
	}

	@Override
	public LiveContent content(UUID portfolio, LocalDate since, LocalDate day) {
		return this.portfolios.find(portfolio).map((one) -> content(one, day)).orElse(null);
	}

	private LiveContent content(Portfolio portfolio, LocalDate day) {
		List<Indicator> indicators = this.indicators.ofPortfolio(portfolio.id());
		Map<UUID, Standing> standings = this.figures.latest(indicators.stream().map(Indicator::id).toList(), day);
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Indicator", "When", "Figure", "Target")));
		indicators.stream()
			.filter((indicator) -> standings.containsKey(indicator.id()))
			.forEach((indicator) -> rows.add(row(indicator, standings.get(indicator.id()))));
		return new LiveContent(day, this.clock.today(),
				"Released figures of the indicators of \u201c%s\u201d".formatted(title(portfolio)), "", rows);
	}

	/** A new title is the public's once it is published. */
	private static String title(Portfolio portfolio) {
		String published = portfolio.document().publishedTitle();
		return (published != null) ? published : portfolio.title();
	}

	private static List<String> row(Indicator indicator, Standing standing) {
		return List.of(indicator.name(), standing.latest().when(), standing.latest().words(),
				(standing.target() != null) ? standing.target().words() : "None");
	}

}
