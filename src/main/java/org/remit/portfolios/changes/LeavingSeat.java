package org.remit.portfolios.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.seats.Leaving;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.SeatHoldingEnd;
import org.remit.boards.seats.SeatHoldingForm;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Option;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.SeatRegister;

/** Somebody has a seat for the last time on the day before the reshuffle. */
@Component
class LeavingSeat implements ChangeKind {

	static final String KEY = "leave";

	private final SeatHoldings holdings;

	private final Seats seats;

	LeavingSeat(SeatHoldings holdings, Seats seats) {
		this.holdings = holdings;
		this.seats = seats;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean isEnding() {
		return true;
	}

	@Override
	public ChangeForm open(Reshuffle reshuffle, ChangeForm asked) {
		SeatHolding holding = find(asked.seatHolding()).orElseThrow(() -> new NotFound("Nobody has a seat so"));
		return ChangeForm.leave(holding.id(), Leaving.REPLACED);
	}

	private Optional<SeatHolding> find(UUID id) {
		return ChangeKind.find(id, this.holdings::find);
	}

	@Override
	public void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		model.addAttribute("holding", find(form.seatHolding()).orElse(null));
		model.addAttribute("leavings", Stream.of(Leaving.values()).map((one) -> Option.of(one, one.label())).toList());
	}

	@Override
	public void fill(Change change, ChangeForm form, List<Change> others) {
		SeatHolding holding = find(form.seatHolding())
			.orElseThrow(() -> new RuleBroken(null, "This term in the seat was struck out. Choose another"));
		if (form.leaving() == null) {
			throw new RuleBroken("leaving", "Choose the reason");
		}
		ChangeKind.refuseSecond(others, (other) -> holding.id().equals(other.about().seatHolding()),
				"This term in the seat is already ended by this set");
		change.say(About.leaving(holding, form.leaving()));
	}

	@Override
	public String words(Change change) {
		return "%s leaves a seat: %s".formatted(change.about().person().fullName(),
				this.seats.find(change.about().seat()).map(SeatRegister::name).orElse("struck out since"));
	}

	@Override
	public Set<UUID> touched(Change change) {
		return Set.of(change.about().seat());
	}

	@Override
	public Supplier<List<Effect>> apply(Actor actor, Change change) {
		SeatHolding holding = find(change.about().seatHolding())
			.orElseThrow(() -> new RuleBroken(null, "This term in the seat was struck out meanwhile"));
		Reshuffle set = change.reshuffle();
		LastDay.require(set, holding.term(), "term in the seat");
		LocalDate endedOn = holding.term().endsOn();
		Leaving reason = holding.endReason();
		LocalDate announcedOn = holding.endAnnouncedOn();
		this.holdings.end(actor, holding.id(),
				new SeatHoldingEnd(set.dayBefore(), change.about().leaving(), set.announcedOn(), holding.version()));
		return () -> List
			.of(Effect.ended("seat holding", holding.id(), holding.version(), endedOn, reason, announcedOn));
	}

	@Override
	public void undo(Actor actor, Change change) {
		Effect effect = change.effects().get(0);
		SeatHolding ended = this.holdings.find(effect.recordId())
			.orElseThrow(() -> new RuleBroken(null, "This term in the seat was struck out since"));
		effect.requireUntouched(ended.version(), "This term in the seat");
		this.holdings.change(actor, ended.id(),
				SeatHoldingForm.of(ended)
					.endingWith(new SeatHoldingEnd(effect.endedOn(), effect.reason(Leaving.class),
							effect.endAnnouncedOn(), ended.version())));
	}

}
