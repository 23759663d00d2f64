package org.remit.portfolios;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.audit.AuditTrail;
import org.remit.people.Registrars;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.RuleBroken;
import org.remit.platform.SettableClock;
import org.remit.platform.Stale;
import org.remit.posts.Mistake;
import org.remit.posts.Post;
import org.remit.posts.Posts;
import org.remit.publishing.Documents;

/** The front door to the posts through which portfolios are held, on any day. */
@Service
@Transactional(readOnly = true)
public class PortfolioHoldings {

	private final HoldingRepository holdings;

	private final PortfolioRepository portfolios;

	private final Posts posts;

	private final AuditTrail trail;

	private final SettableClock clock;

	PortfolioHoldings(HoldingRepository holdings, PortfolioRepository portfolios, Posts posts, AuditTrail trail,
			SettableClock clock) {
		this.holdings = holdings;
		this.portfolios = portfolios;
		this.posts = posts;
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
	 * Hands a portfolio to a post from a day on, or finds the hand-over that the same
	 * form made a moment ago. The present holding ends the day before; a later one stays.
	 */
	@Transactional
	public PortfolioHolding handOver(Actor actor, UUID portfolioId, HoldingForm form) {
		Registrars.require(actor);
		Portfolio portfolio = lock(portfolioId);
		return find(form.id()).orElseGet(() -> handOver(actor, portfolio, form));
	}

	PortfolioHolding handOver(Actor actor, Portfolio portfolio, HoldingForm form) {
		HoldingRules.checkDays(form.startsOn(), form.endsOn(), form.endAnnouncedOn());
		List<PortfolioHolding> all = of(portfolio.id());
		PortfolioHolding present = all.stream()
			.filter((one) -> one.term().contains(form.startsOn()))
			.findFirst()
			.orElse(null);
		HoldingForm whole = (form.endsOn() != null) ? form : form.until(end(form, present, all));
		PortfolioHolding made = new PortfolioHolding(portfolio, post(form), whole);
		if (present != null) {
			HoldingRules.checkReplaces(form, present);
			made.replace(present);
			this.holdings.saveAndFlush(present);
		}
		HoldingRules.checkFree(whole, all);
		record(actor, "handed the portfolio over", portfolio.id(), made.summary());
		return this.holdings.saveAndFlush(made);
	}

	/**
	 * What was chosen among a portfolio's fields, null for no post. What began today only
	 * was never true before, and is put right.
	 */
	void holdFromToday(Actor actor, Portfolio portfolio, PortfolioHolding present, UUID post) {
		LocalDate today = this.clock.today();
		if (present != null && (post == null || present.term().startsOn().equals(today))) {
			stop(actor, present, today);
		}
		if (post != null) {
			handOver(actor, portfolio, HoldingForm.fromToday(post, today));
		}
	}

	private void stop(Actor actor, PortfolioHolding present, LocalDate today) {
		if (present.term().startsOn().equals(today)) {
			present.strikeOut("Another choice was made on the same day");
		}
		else {
			present.end(today.minusDays(1), null);
		}
		this.holdings.saveAndFlush(present);
		record(actor, "took the portfolio from the post", present.portfolio().id(), present.post().title());
	}

	/** Where nobody says how long: as long as the present one, or until the next. */
	private static LocalDate end(HoldingForm form, PortfolioHolding present, List<PortfolioHolding> all) {
		if (present != null) {
			return present.term().endsOn();
		}
		return all.stream()
			.map((other) -> other.term().startsOn())
			.filter((day) -> day.isAfter(form.startsOn()))
			.min(Comparator.naturalOrder())
			.map((day) -> day.minusDays(1))
			.orElse(null);
	}

	/** A portfolio that ends is held no longer. */
	void endWith(UUID portfolio, LocalDate lastDay, LocalDate announcedOn) {
		of(portfolio).forEach((holding) -> {
			if (holding.term().startsOn().isAfter(lastDay)) {
				throw new RuleBroken("endedOn", "It is handed to the post %s after that day. Take that back first"
					.formatted(holding.post().title()));
			}
			if (holding.term().contains(lastDay)) {
				holding.end(lastDay, announcedOn);
				this.holdings.saveAndFlush(holding);
			}
		});
	}

	/**
	 * A portfolio that doesn't end after all is held on by the post that held it last.
	 */
	void goOn(UUID portfolio, LocalDate lastDay) {
		of(portfolio).stream().filter((holding) -> lastDay.equals(holding.term().endsOn())).forEach((holding) -> {
			holding.end(null, null);
			this.holdings.saveAndFlush(holding);
		});
	}

	/** Corrects a holding: its post, days and decision. */
	@Transactional
	public PortfolioHolding change(Actor actor, UUID id, HoldingForm form) {
		PortfolioHolding holding = opened(actor, id, form.version());
		HoldingRules.checkDays(form.startsOn(), form.endsOn(), form.endAnnouncedOn());
		HoldingForm corrected = form.as(id);
		HoldingRules.checkFree(corrected, of(holding.portfolio().id()));
		String before = holding.summary();
		holding.change(post(form), corrected);
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
		this.holdings.findPortfolioOf(id).ifPresent(this::lock);
		PortfolioHolding holding = find(id).orElseThrow(() -> new NotFound("holding"));
		Stale.check(version, holding.version());
		return holding;
	}

	private Portfolio lock(UUID portfolio) {
		return this.portfolios.lock(portfolio).orElseThrow(() -> new NotFound("portfolio"));
	}

	private Post post(HoldingForm form) {
		return this.posts.find(form.post()).orElseThrow(() -> new RuleBroken("post", "Choose a post from the list"));
	}

	private void record(Actor actor, String action, UUID portfolio, String detail) {
		this.trail.record(actor, action, Documents.AUDITED, portfolio, detail);
	}

}
