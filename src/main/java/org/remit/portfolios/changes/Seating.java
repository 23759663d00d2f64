package org.remit.portfolios.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.seats.Leaving;
import org.remit.boards.seats.Seat;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.SeatHoldingForm;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Decision;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Option;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.SeatRegister;

/** Somebody takes a seat on a board on the day of the reshuffle. */
@Component
class Seating implements ChangeKind {

	static final String KEY = "seat";

	private final SeatHoldings holdings;

	private final Seats seats;

	private final People people;

	Seating(SeatHoldings holdings, Seats seats, People people) {
		this.holdings = holdings;
		this.seats = seats;
		this.people = people;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean lacksPerson(ChangeForm asked) {
		return asked.person() == null;
	}

	@Override
	public String subject(ChangeForm asked) {
		return seat(asked).map(SeatRegister::name).orElseThrow(() -> new NotFound("No such seat"));
	}

	private Optional<Seat> seat(ChangeForm form) {
		return ChangeKind.find(form.seat(), this.seats::find);
	}

	private Optional<Person> person(ChangeForm form) {
		return ChangeKind.find(form.person(), this.people::find);
	}

	@Override
	public ChangeForm open(Reshuffle reshuffle, ChangeForm asked) {
		Seat seat = seat(asked).orElseThrow(() -> new NotFound("No such seat"));
		Person person = person(asked).orElseThrow(() -> new NotFound("No such person"));
		return ChangeForm.seat(seat.id(), person.id(), running(reshuffle, seat).map(SeatHolding::id).stream().toList());
	}

	/** Has the seat the day before, and would go on. */
	private Optional<SeatHolding> running(Reshuffle reshuffle, Seat seat) {
		return this.holdings.of(seat.board().id())
			.stream()
			.filter((one) -> one.seat().id().equals(seat.id()) && one.term().contains(reshuffle.dayBefore())
					&& one.term().contains(reshuffle.takesEffectOn()))
			.findFirst();
	}

	@Override
	public void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		model.addAttribute("seat", seat(form).map(SeatRegister::name).orElse("a seat"));
		model.addAttribute("person", person(form).orElse(null));
		model.addAttribute("endings",
				seat(form).flatMap((seat) -> running(reshuffle, seat))
					.map((one) -> Option.of(one.id(), one.person().fullName()))
					.stream()
					.toList());
	}

	@Override
	public void fill(Change change, ChangeForm form, List<Change> others) {
		Seat seat = seat(form).orElseThrow(() -> new RuleBroken(null, "Choose a seat"));
		Person person = person(form).orElseThrow(() -> new RuleBroken(null, "Choose a person"));
		ChangeKind.refuseSecond(others, (other) -> other.kind().equals(KEY) && other.about().seat().equals(seat.id()),
				"Somebody is already appointed to this seat by this set");
		change.say(About.seating(seat, person));
	}

	@Override
	public List<ChangeForm> along(Change change, ChangeForm form, List<Change> others) {
		return form.ends()
			.stream()
			.distinct()
			.filter((id) -> others.stream().noneMatch((other) -> id.equals(other.about().seatHolding())))
			.map((id) -> ChangeForm.leave(id, Leaving.REPLACED))
			.toList();
	}

	@Override
	public String words(Change change) {
		return "Appoint %s to a seat: %s".formatted(change.about().person().fullName(),
				this.seats.find(change.about().seat()).map(SeatRegister::name).orElse("struck out since"));
	}

	@Override
	public Set<UUID> touched(Change change) {
		return Set.of(change.about().seat());
	}

	@Override
	public Supplier<List<Effect>> apply(Actor actor, Change change) {
		Reshuffle set = change.reshuffle();
		SeatHolding made = this.holdings.appoint(actor,
				SeatHoldingForm.starting(change.about().seat(), change.about().person().id(), set.takesEffectOn(),
						set.announcedOn(), new Decision(set.decisionReference(), set.decisionLink())));
		return () -> List.of(Effect.made("seat holding", made.id(), made.version()));
	}

	@Override
	public void undo(Actor actor, Change change) {
		Effect effect = change.effects().get(0);
		SeatHolding made = this.holdings.find(effect.recordId())
			.orElseThrow(() -> new RuleBroken(null, "This term in the seat was struck out since"));
		effect.requireUntouched(made.version(), "This term in the seat");
		this.holdings.strikeOut(actor, made.id(), new Mistake(change.reshuffle().undone(), made.version()));
	}

}
