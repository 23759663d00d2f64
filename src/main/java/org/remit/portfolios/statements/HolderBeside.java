package org.remit.portfolios.statements;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.holdings.HeldBy;
import org.remit.portfolios.holdings.HeldPortfolios;
import org.remit.publishing.archive.Archive.LiveEdition;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/**
 * Beside a published portfolio, who holds it on the day by the register, where that is
 * not who the edition names.
 */
@Component
@Order(1)
class HolderBeside implements Beside {

	private final HeldPortfolios held;

	HolderBeside(HeldPortfolios held) {
		this.held = held;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind instanceof PortfolioKind;
	}

	@Override
	public String template() {
		return "portfolios/statements/holder";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		UUID id = published.document().id();
		HeldBy held = this.held.on(List.of(id), asAt.day()).get(id);
		return RegisterHolder.differing((PortfolioSnapshot) published.snapshot(), held, asAt.day()).orElse(null);
	}

	/** For a list of editions, by document. */
	Map<UUID, RegisterHolder> of(List<LiveEdition> editions, AsAt asAt) {
		Map<UUID, PortfolioSnapshot> printed = editions.stream()
			.collect(Collectors.toMap((one) -> one.edition().document().id(),
					(one) -> (PortfolioSnapshot) one.snapshot()));
		Map<UUID, HeldBy> held = this.held.on(printed.keySet(), asAt.day());
		return printed.entrySet()
			.stream()
			.flatMap((one) -> RegisterHolder.differing(one.getValue(), held.get(one.getKey()), asAt.day())
				.map((differing) -> Map.entry(one.getKey(), differing))
				.stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
