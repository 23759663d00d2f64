package org.remit.reading.finder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.holdings.HeldBy;
import org.remit.portfolios.holdings.HeldPortfolios;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Archive.LiveEdition;
import org.remit.publishing.documents.DocumentKind;

/** Finds the titles and printed lines of the portfolios in force on a day. */
@Component
class PortfolioLines {

	private static final String PORTFOLIO = "portfolio";

	private static final String LINES = """
			select e.id, 0 as key, cast(e.snapshot as jsonb) ->> 'title' as words, '' as context from edition e
			where e.id = any(cast(:editions as uuid[]))
			union all
			select e.id, line.key, line.words, cast(e.snapshot as jsonb) ->> 'title' from edition e
			cross join lateral json_table(cast(e.snapshot as jsonb), '$.parts[*]' columns (
				nested path 'strict $.**.items[*]' columns (key integer path '$.key', words text path '$.text'))) as line
			where e.id = any(cast(:editions as uuid[])) and line.key is not null
			""";

	private final Matching matching;

	private final ObjectProvider<DocumentKind> kinds;

	private final Archive archive;

	private final HeldPortfolios held;

	PortfolioLines(Matching matching, ObjectProvider<DocumentKind> kinds, Archive archive, HeldPortfolios held) {
		this.matching = matching;
		this.kinds = kinds;
		this.archive = archive;
		this.held = held;
	}

	Found<InPortfolio> find(Question question, AsAt asAt) {
		DocumentKind kind = this.kinds.stream().filter((one) -> PORTFOLIO.equals(one.key())).findFirst().orElseThrow();
		Map<UUID, LiveEdition> editions = this.archive.inForce(kind, asAt)
			.stream()
			.collect(Collectors.toMap((one) -> one.edition().id(), Function.identity()));
		return Found.together(this.matching.in(editions.keySet(), LINES, question), (shown) -> {
			List<UUID> portfolios = shown.stream().map((hits) -> portfolio(editions, hits)).toList();
			Map<UUID, HeldBy> held = this.held.on(portfolios, asAt.day());
			held.values().removeIf((one) -> !one.post().isPublic());
			return shown.stream()
				.map((hits) -> answer(editions.get(hits.get(0).id()), kind.address(), hits,
						held.get(portfolio(editions, hits)), asAt))
				.toList();
		});
	}

	private static UUID portfolio(Map<UUID, LiveEdition> editions, List<Hit> hits) {
		return editions.get(hits.get(0).id()).edition().document().id();
	}

	/** On another day the lines stand in the edition of then. */
	private static InPortfolio answer(LiveEdition live, String address, List<Hit> hits, HeldBy held, AsAt asAt) {
		String href = "%s/%s".formatted(address, live.edition().document().slug());
		String lines = asAt.isNow() ? href : "%s/editions/%d".formatted(href, live.edition().number());
		return new InPortfolio(live.snapshot().title(), href,
				hits.stream()
					.filter((hit) -> hit.key() != 0)
					.map((hit) -> new InPortfolio.Line(hit.words(), "%s#line-%d".formatted(lines, hit.key())))
					.toList(),
				held);
	}

}
