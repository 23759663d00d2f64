package org.remit.portfolios.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.portfolios.Section;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Reference;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Succession;

/** Portfolios as a kind of document. */
@Component
public class PortfolioKind implements DocumentKind {

	private final Portfolios portfolios;

	private final PortfolioPrinting printing;

	private final PortfolioMentions mentions;

	private final Successions successions;

	private final LeadMemberFlag leadMember;

	PortfolioKind(Portfolios portfolios, PortfolioPrinting printing, PortfolioMentions mentions,
			Successions successions, LeadMemberFlag leadMember) {
		this.portfolios = portfolios;
		this.printing = printing;
		this.mentions = mentions;
		this.successions = successions;
		this.leadMember = leadMember;
	}

	@Override
	public String key() {
		return Portfolio.KIND;
	}

	@Override
	public String address() {
		return "/portfolios";
	}

	@Override
	public String noun() {
		return "portfolio";
	}

	@Override
	public String template() {
		return "portfolios/statements/statement";
	}

	@Override
	public Class<? extends Snapshot> snapshotType() {
		return PortfolioSnapshot.class;
	}

	@Override
	public int schema() {
		return PortfolioSnapshot.SCHEMA;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, Snapshot> drafts(Collection<UUID> documents) {
		return this.printing.of(this.portfolios.whole(documents))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public Snapshot brief(Snapshot snapshot) {
		return ((PortfolioSnapshot) snapshot).brief();
	}

	@Override
	public Set<Reference> references(Snapshot snapshot) {
		return this.mentions.of((PortfolioSnapshot) snapshot);
	}

	@Override
	public Map<UUID, Succession> ended(Collection<UUID> documents, AsAt asAt) {
		return this.successions.of(documents, asAt);
	}

	@Override
	public List<String> warnings(Snapshot draft) {
		PortfolioSnapshot portfolio = (PortfolioSnapshot) draft;
		List<String> warnings = new ArrayList<>();
		if (portfolio.holders().isEmpty()) {
			warnings.add("Nobody holds this portfolio today: it is printed as vacant.");
		}
		if (portfolio.leadOfficers().isEmpty()) {
			warnings.add("No lead officer is named.");
		}
		portfolio.parts()
			.stream()
			.filter((part) -> part.key().equals(Section.SCOPE.key()) && part.items().isEmpty())
			.forEach((part) -> warnings.add("The scope is empty."));
		this.leadMember.of(portfolio).ifPresent(warnings::add);
		return warnings;
	}

}
