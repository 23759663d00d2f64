package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.changes.Changes;

/** The front door to reshuffles as sets; what they consist of are {@link Changes}. */
@Service
@Transactional(readOnly = true)
public class Reshuffles {

	public static final String KIND = "reshuffle";

	private static final int YEARS_AHEAD = 10;

	private final ReshuffleRepository reshuffles;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	private final SettableClock clock;

	Reshuffles(ReshuffleRepository reshuffles, OneTimeIds oneTimeIds, AuditTrail trail, SettableClock clock) {
		this.reshuffles = reshuffles;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
		this.clock = clock;
	}

	/** Until it is applied a reshuffle is nobody else's business. */
	public Reshuffle get(Actor actor, UUID id) {
		Registrars.require(actor);
		return read(id);
	}

	/** What others read in its place, after they asked who acts. */
	public Reshuffle read(UUID id) {
		return this.reshuffles.findById(id).orElseThrow(() -> new NotFound("No such reshuffle"));
	}

	/** One whose changes are to be changed, which is a change of the set too. */
	@Transactional
	public Reshuffle toChange(Actor actor, UUID id) {
		Registrars.require(actor);
		this.oneTimeIds.claim(id);
		Reshuffle reshuffle = this.reshuffles.toChange(id).orElseThrow(() -> new NotFound("No such reshuffle"));
		reshuffle.requirePrepared();
		return reshuffle;
	}

	/** All of them, the latest day first. */
	public Page<Reshuffle> all(Actor actor, Pageable page) {
		Registrars.require(actor);
		return this.reshuffles.newestFirst(page);
	}

	/** Makes a reshuffle, or finds the one that the same form made a moment ago. */
	@Transactional
	public Reshuffle add(Actor actor, ReshuffleForm form) {
		Registrars.require(actor);
		check(form);
		this.oneTimeIds.claim(form.id());
		return this.reshuffles.findById(form.id())
			.map((made) -> sameAs(made, form))
			.orElseGet(() -> create(actor, form));
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static Reshuffle sameAs(Reshuffle made, ReshuffleForm sent) {
		if (!new Reshuffle(sent).saysTheSame(made)) {
			throw new Stale("This form has already made a reshuffle. Save again to change that one.");
		}
		return made;
	}

	private Reshuffle create(Actor actor, ReshuffleForm form) {
		Reshuffle reshuffle = this.reshuffles.save(new Reshuffle(form));
		this.trail.record(actor, "prepared", KIND, reshuffle.id(), reshuffle.summary());
		return reshuffle;
	}

	@Transactional
	public Reshuffle change(Actor actor, UUID id, ReshuffleForm form) {
		Reshuffle reshuffle = opened(actor, id, form.version());
		reshuffle.requirePrepared();
		check(form);
		String before = reshuffle.summary();
		reshuffle.change(form);
		this.trail.record(actor, "changed", KIND, id, "%s; until now %s".formatted(reshuffle.summary(), before));
		return reshuffle;
	}

	/** Throws a set away that was never applied; the audit trail remembers it. */
	@Transactional
	public void discard(Actor actor, UUID id, Integer version) {
		Reshuffle reshuffle = opened(actor, id, version);
		reshuffle.requirePrepared();
		this.trail.record(actor, "discarded", KIND, id, reshuffle.summary());
		this.reshuffles.delete(reshuffle);
	}

	private Reshuffle opened(Actor actor, UUID id, Integer version) {
		this.oneTimeIds.claim(id);
		Reshuffle reshuffle = get(actor, id);
		Stale.check(version, reshuffle.version());
		return reshuffle;
	}

	/** A year mistyped is found here, not in the registers. */
	private void check(ReshuffleForm form) {
		LocalDate latest = this.clock.today().plusYears(YEARS_AHEAD);
		if (form.takesEffectOn().isAfter(latest)) {
			throw new RuleBroken("takesEffectOn", "Enter a day before %s".formatted(Day.write(latest)));
		}
		if (form.announcedOn().isAfter(latest)) {
			throw new RuleBroken("announcedOn", "Enter a day before %s".formatted(Day.write(latest)));
		}
	}

}
