package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Documents;

/**
 * The front door to the ends of portfolios that are split, merged or given up. With a
 * portfolio ends its holding, and its address leads to those that took its place.
 */
@Service
@Transactional(readOnly = true)
public class Endings {

	private final EndingRepository endings;

	private final Portfolios portfolios;

	private final LastHoldings holdings;

	private final AuditTrail trail;

	private final SettableClock clock;

	Endings(EndingRepository endings, Portfolios portfolios, LastHoldings holdings, AuditTrail trail,
			SettableClock clock) {
		this.endings = endings;
		this.portfolios = portfolios;
		this.holdings = holdings;
		this.trail = trail;
		this.clock = clock;
	}

	/** Empty while the portfolio has no end. */
	public Optional<Ending> of(UUID portfolio) {
		return this.endings.findById(portfolio);
	}

	/**
	 * Of these portfolios, those that are no more on the day as far as the public may
	 * know.
	 */
	public List<Ending> announced(Collection<UUID> portfolios, AsAt asAt) {
		return this.endings.announced(portfolios, asAt.day(), asAt.today());
	}

	/** Whose place a portfolio took, as far as the public may know. */
	public List<Ending> before(UUID successor) {
		return this.endings.before(successor, this.clock.today());
	}

	/** All portfolios that are no more on a day, announced or not. */
	public Set<UUID> endedBefore(LocalDate day) {
		return Set.copyOf(this.endings.endedBefore(day));
	}

	/** Ends a portfolio, or corrects its end. */
	@Transactional
	public Ending end(Actor actor, UUID portfolio, EndingForm form) {
		Ending present = opened(actor, portfolio, form.version()).orElse(null);
		form.chosen().forEach((successor) -> check(portfolio, successor, form));
		if (present != null) {
			this.holdings.giveBack(present);
		}
		Ending ending = (present != null) ? present : new Ending(portfolio, form);
		ending.change(form);
		this.holdings.cutShort(ending);
		this.trail.record(actor, (present != null) ? "changed the end of the portfolio" : "ended the portfolio",
				Documents.AUDITED, portfolio, "Last day %s. %s".formatted(Day.write(form.endedOn()), form.reason()));
		return this.endings.saveAndFlush(ending);
	}

	private void check(UUID portfolio, UUID successor, EndingForm form) {
		if (successor.equals(portfolio) || this.portfolios.find(successor).isEmpty()) {
			throw new RuleBroken("successors", "Choose other portfolios from the list");
		}
		of(successor).filter((ending) -> !ending.endedOn().isAfter(form.endedOn())).ifPresent((ending) -> {
			throw new RuleBroken("successors",
					"One of them ends itself on %s. Choose what took its place".formatted(Day.write(ending.endedOn())));
		});
	}

	/**
	 * It goes on as if it had never ended, and the post that held it last holds it for as
	 * long as it was to before.
	 */
	@Transactional
	public void takeBack(Actor actor, UUID portfolio, Integer version) {
		Ending ending = opened(actor, portfolio, version).orElseThrow(() -> new Stale("It has no end any more."));
		this.holdings.giveBack(ending);
		this.endings.delete(ending);
		this.trail.record(actor, "took back the end of the portfolio", Documents.AUDITED, portfolio,
				"Last day was to be " + Day.write(ending.endedOn()));
	}

	/** The portfolio's row is locked first, so that nobody hands it over meanwhile. */
	private Optional<Ending> opened(Actor actor, UUID portfolio, Integer version) {
		Registrars.require(actor);
		this.portfolios.lock(portfolio);
		Optional<Ending> present = of(portfolio);
		present.ifPresentOrElse((ending) -> Stale.check(version, ending.version()), () -> {
			if (version != null) {
				throw new Stale("Someone else took its end back since you opened this.");
			}
		});
		return present;
	}

}
