package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Documents;

/** The front door to the posts through which portfolios are held, on any day. */
@Service
@Transactional(readOnly = true)
public class PortfolioHoldings {

	private final HoldingRepository holdings;

	private final Portfolios portfolios;

	private final HandOvers handOvers;

	private final AuditTrail trail;

	private final SettableClock clock;

	PortfolioHoldings(HoldingRepository holdings, Portfolios portfolios, HandOvers handOvers, AuditTrail trail,
			SettableClock clock) {
		this.holdings = holdings;
		this.portfolios = portfolios;
		this.handOvers = handOvers;
		this.trail = trail;
		this.clock = clock;
	}

	public Optional<PortfolioHolding> find(UUID id) {
		return this.holdings.findById(id);
	}

	/** All of one portfolio, announced or not, newest first. */
	public List<PortfolioHolding> of(UUID portfolio) {
		return this.holdings.findByPortfolio(portfolio);
	}

	/** Of all portfolios on a day, announced or not, by their titles. */
	public List<PortfolioHolding> on(LocalDate day) {
		return this.holdings.findAllOn(day);
	}

	/** Of these portfolios on a day, as far as the public may know. */
	public List<PortfolioHolding> announced(Collection<UUID> portfolios, LocalDate day) {
		return this.holdings.findAnnounced(portfolios, day, this.clock.today());
	}

	/**
	 * The portfolios that were held through these posts on a day, as far as the public
	 * may know.
	 */
	public Set<UUID> heldThrough(Set<UUID> posts, LocalDate day) {
		return this.holdings.findAnnouncedThrough(posts, day, this.clock.today())
			.stream()
			.map((one) -> one.portfolio().id())
			.collect(Collectors.toSet());
	}

	/**
	 * Hands a portfolio to a post from a day on, or finds the hand-over that the same
	 * form made a moment ago. The present holding ends the day before; a later one stays.
	 */
	@Transactional
	public PortfolioHolding handOver(Actor actor, UUID portfolioId, HoldingForm form) {
		Registrars.require(actor);
		Portfolio portfolio = this.portfolios.lock(portfolioId);
		return find(form.id()).orElseGet(() -> this.handOvers.make(actor, portfolio, form));
	}

	/** Corrects a holding: its post, days and decision. */
	@Transactional
	public PortfolioHolding change(Actor actor, UUID id, HoldingForm form) {
		PortfolioHolding holding = opened(actor, id, form.version());
		HoldingRules.checkDays(form.startsOn(), form.endsOn(), form.endAnnouncedOn());
		HoldingForm corrected = form.as(id);
		HoldingRules.checkFree(corrected, of(holding.portfolio().id()));
		String before = holding.summary();
		holding.change(this.handOvers.post(form), corrected);
		record(actor, "changed a hand-over", holding.portfolio().id(),
				"%s; until now %s".formatted(holding.summary(), before));
		return this.holdings.saveAndFlush(holding);
	}

	/**
	 * Strikes out a hand-over that should not have been entered. What it took the place
	 * of goes on as before.
	 */
	@Transactional
	public PortfolioHolding takeBack(Actor actor, UUID id, Mistake mistake) {
		PortfolioHolding holding = opened(actor, id, mistake.version());
		PortfolioHolding replaced = Optional.ofNullable(holding.replacesId()).flatMap(this::find).orElse(null);
		if (replaced != null) {
			HoldingRules.checkCanBeTakenBack(holding, replaced, of(holding.portfolio().id()));
		}
		holding.strikeOut(mistake.reason());
		this.holdings.saveAndFlush(holding);
		if (replaced != null) {
			holding.restore(replaced);
			this.holdings.saveAndFlush(replaced);
		}
		record(actor, "took back a hand-over", holding.portfolio().id(),
				"%s. %s".formatted(holding.summary(), mistake.reason()));
		return holding;
	}

	/**
	 * The portfolio's row is locked first, so that nobody else hands it over meanwhile.
	 */
	private PortfolioHolding opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		this.holdings.findPortfolioOf(id).ifPresent(this.portfolios::lock);
		PortfolioHolding holding = find(id).orElseThrow(() -> new NotFound("holding"));
		Stale.check(version, holding.version());
		return holding;
	}

	private void record(Actor actor, String action, UUID portfolio, String detail) {
		this.trail.record(actor, action, Documents.AUDITED, portfolio, detail);
	}

}
