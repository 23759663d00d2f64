package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/**
 * Beside a published portfolio, the functions that it leads on or shares by the register,
 * and what moved to it or from it since the edition came into force.
 */
@Component
@Order(2)
class FunctionsBeside implements Beside {

	private final FunctionLeads leads;

	FunctionsBeside(FunctionLeads leads) {
		this.leads = leads;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind.key().equals(Portfolio.KIND);
	}

	@Override
	public String template() {
		return "portfolios/functions/portfolio";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		UUID id = published.document().id();
		WhoDoesWhat who = this.leads.announced(asAt);
		LocalDate since = published.edition().inForceFrom();
		List<Allocation> moves = this.leads.announcedMovesOf(id)
			.stream()
			.filter((one) -> one.term().startsOn().isAfter(since))
			.filter((one) -> asAt.isNow() || !one.term().startsOn().isAfter(asAt.day()))
			.toList();
		Facts facts = new Facts(id, asAt.day(), since, of(who, id, true), of(who, id, false), moves);
		return facts.isEmpty() ? null : facts;
	}

	private static List<ServiceFunction> of(WhoDoesWhat who, UUID portfolio, boolean lead) {
		return who.own(portfolio).stream().filter((one) -> one.isLead() == lead).map(Allocation::function).toList();
	}

	/** What the register says about one portfolio. */
	record Facts(UUID portfolio, LocalDate day, LocalDate since, List<ServiceFunction> leads,
			List<ServiceFunction> shares, List<Allocation> moves) {

		boolean isEmpty() {
			return this.leads.isEmpty() && this.shares.isEmpty() && this.moves.isEmpty();
		}

	}

}
