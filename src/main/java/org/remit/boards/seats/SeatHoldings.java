package org.remit.boards.seats;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.BoardKeepers;
import org.remit.boards.boards.Boards;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.web.Mistake;

/** The front door to who has which seat by appointment, on any day. */
@Service
@Transactional(readOnly = true)
public class SeatHoldings {

	private final SeatHoldingRepository holdings;

	private final SeatHoldingRules rules;

	private final SeatRepository seats;

	private final People people;

	private final AuditTrail trail;

	SeatHoldings(SeatHoldingRepository holdings, SeatHoldingRules rules, SeatRepository seats, People people,
			AuditTrail trail) {
		this.holdings = holdings;
		this.rules = rules;
		this.seats = seats;
		this.people = people;
		this.trail = trail;
	}

	public Optional<SeatHolding> find(UUID id) {
		return this.holdings.findById(id);
	}

	/** Everybody who has, had or will have a seat of a board, newest first. */
	public List<SeatHolding> of(UUID board) {
		return this.holdings.findByBoard(board);
	}

	/** Appoints somebody to a seat, or finds what the same form did a moment ago. */
	@Transactional
	public SeatHolding appoint(Actor actor, SeatHoldingForm form) {
		Seat seat = this.seats.lock(form.seat())
			.orElseThrow(() -> new RuleBroken("startsOn", "Choose a seat from the list"));
		BoardKeepers.require(actor, seat.board());
		Person person = this.people.present(form.person(), "startsOn");
		return find(form.id()).orElseGet(() -> create(actor, seat, person, form));
	}

	private SeatHolding create(Actor actor, Seat seat, Person person, SeatHoldingForm form) {
		this.rules.check(form, seat, "startsOn");
		SeatHolding holding = this.holdings.save(new SeatHolding(seat, person, form));
		this.trail.record(actor, "appointed", Boards.KIND, seat.board().id(), holding.summary());
		return holding;
	}

	/** Corrects a holding; its person and seat stay. */
	@Transactional
	public SeatHolding change(Actor actor, UUID id, SeatHoldingForm form) {
		SeatHolding holding = opened(actor, id, form.version());
		SeatHoldingForm corrected = form.keepingWhoAndWhat(holding);
		this.rules.check(corrected, holding.seat(), "startsOn");
		return change(actor, "changed who has a seat", holding, corrected);
	}

	@Transactional
	public SeatHolding end(Actor actor, UUID id, SeatHoldingEnd end) {
		SeatHolding holding = opened(actor, id, end.version());
		SeatHoldingForm ended = SeatHoldingForm.of(holding).endingWith(end);
		this.rules.check(ended, holding.seat(), "endsOn");
		return change(actor, "ended a term in a seat", holding, ended);
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public SeatHolding strikeOut(Actor actor, UUID id, Mistake mistake) {
		SeatHolding holding = opened(actor, id, mistake.version());
		holding.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out a term in a seat entered by mistake", Boards.KIND,
				holding.seat().board().id(), "%s. %s".formatted(holding.summary(), mistake.reason()));
		return holding;
	}

	/** The seat's row is locked first, so that nobody else fills it meanwhile. */
	private SeatHolding opened(Actor actor, UUID id, Integer version) {
		this.holdings.findSeatOf(id).ifPresent(this.seats::lock);
		SeatHolding holding = find(id).orElseThrow(() -> new NotFound("Nobody has a seat so"));
		BoardKeepers.require(actor, holding.seat().board());
		Stale.check(version, holding.version());
		return holding;
	}

	private SeatHolding change(Actor actor, String action, SeatHolding holding, SeatHoldingForm form) {
		String before = holding.summary();
		holding.change(form);
		this.trail.record(actor, action, Boards.KIND, holding.seat().board().id(),
				"%s; until now %s".formatted(holding.summary(), before));
		return holding;
	}

}
