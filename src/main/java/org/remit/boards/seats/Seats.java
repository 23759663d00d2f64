package org.remit.boards.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKeepers;
import org.remit.boards.boards.Boards;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Mistake;

/** The front door to the seats of boards. */
@Service
@Transactional(readOnly = true)
public class Seats {

	private final SeatRepository seats;

	private final SeatRules rules;

	private final Boards boards;

	private final AuditTrail trail;

	Seats(SeatRepository seats, SeatRules rules, Boards boards, AuditTrail trail) {
		this.seats = seats;
		this.rules = rules;
		this.boards = boards;
		this.trail = trail;
	}

	public Optional<Seat> find(UUID id) {
		return this.seats.findById(id);
	}

	/** Every seat that a board has, had or will have, in the order of its list. */
	public List<Seat> of(UUID board) {
		return this.seats.findByBoards(List.of(board));
	}

	/**
	 * Those that boards have on a day as far as the public may know, by the board's id.
	 */
	public Map<UUID, List<Seat>> announced(Collection<UUID> boards, AsAt asAt) {
		return this.seats.findByBoards(boards)
			.stream()
			.filter((seat) -> seat.isAnnounced(asAt.today()))
			.filter((seat) -> seat.existence().told(asAt.today()).contains(asAt.day()))
			.collect(Collectors.groupingBy((seat) -> seat.board().id()));
	}

	/** Seats that belong to a post. */
	public List<Seat> ofPost(UUID post) {
		return this.seats.findByPosts(List.of(post));
	}

	/** Adds as many seats as the form says, once however often it is sent. */
	@Transactional
	public Board add(Actor actor, SeatForm form) {
		Board board = this.boards.lock(form.board())
			.orElseThrow(() -> new RuleBroken(null, "Choose a board from the list"));
		BoardKeepers.require(actor, board);
		if (find(form.id()).isEmpty()) {
			create(actor, board, form);
		}
		return board;
	}

	private void create(Actor actor, Board board, SeatForm form) {
		this.rules.check(form, board);
		Post post = this.rules.post(form);
		IntStream.range(0, form.seats()).forEach((index) -> {
			Seat seat = this.seats.save(new Seat(form.idOf(index), board, post, form));
			seat.place(form.position() + index);
		});
		this.trail.record(actor, (form.seats() == 1) ? "added a seat" : "added %d seats".formatted(form.seats()),
				Boards.KIND, board.id(), form.title());
	}

	/** Corrects a seat; its board stays. */
	@Transactional
	public Seat change(Actor actor, UUID id, SeatForm form) {
		Seat seat = opened(actor, id, form.version());
		this.rules.check(form, seat.board());
		this.rules.checkHoldings(form, id);
		String before = seat.title();
		seat.change(form, this.rules.post(form));
		this.trail.record(actor, "changed a seat", Boards.KIND, seat.board().id(),
				seat.title().equals(before) ? before : seat.title() + "; until now " + before);
		return seat;
	}

	/** Strikes out a seat that never was; one that people had is ended instead. */
	@Transactional
	public Seat strikeOut(Actor actor, UUID id, Mistake mistake) {
		Seat seat = opened(actor, id, mistake.version());
		this.rules.refuseWhileHeld(id);
		seat.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out a seat entered by mistake", Boards.KIND, seat.board().id(),
				"%s. %s".formatted(seat.title(), mistake.reason()));
		return seat;
	}

	/** The board's row is locked first, so that nobody closes it meanwhile. */
	private Seat opened(Actor actor, UUID id, Integer version) {
		Board board = this.seats.findBoardOf(id)
			.flatMap(this.boards::lock)
			.orElseThrow(() -> new NotFound("No such seat"));
		BoardKeepers.require(actor, board);
		Seat seat = this.seats.lock(id).orElseThrow(() -> new NotFound("No such seat"));
		Stale.check(version, seat.version());
		return seat;
	}

}
