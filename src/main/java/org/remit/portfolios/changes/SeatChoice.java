package org.remit.portfolios.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Seat;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.platform.web.Listing;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.SeatRegister;

/**
 * The seats of a few boards at a time. A seat that belongs to a post is filled with it,
 * so there is nothing to do with it here.
 */
@Component
@Order(4)
class SeatChoice implements Choice {

	private static final int BOARDS = 10;

	private final Boards boards;

	private final Seats seats;

	private final SeatHoldings holdings;

	SeatChoice(Boards boards, Seats seats, SeatHoldings holdings) {
		this.boards = boards;
		this.seats = seats;
		this.holdings = holdings;
	}

	@Override
	public String key() {
		return "seats";
	}

	@Override
	public String label() {
		return "Seats on boards";
	}

	@Override
	public String searchLabel() {
		return "Find a board by its name";
	}

	@Override
	public Listing.Page<Row> rows(Reshuffle reshuffle, String words, Pageable page) {
		Page<Board> found = this.boards.search(words, PageRequest.of(page.getPageNumber(), BOARDS));
		return page(reshuffle, words, found, found.stream().flatMap((board) -> rows(reshuffle, board)).toList());
	}

	private Stream<Row> rows(Reshuffle reshuffle, Board board) {
		if (!board.existence().contains(reshuffle.takesEffectOn())) {
			return Stream.of();
		}
		List<SeatHolding> running = this.holdings.of(board.id())
			.stream()
			.filter((one) -> one.term().contains(reshuffle.dayBefore()))
			.toList();
		return this.seats.of(board.id())
			.stream()
			.filter((seat) -> !seat.isExOfficio() && seat.existence().contains(reshuffle.takesEffectOn()))
			.map((seat) -> row(seat, running.stream().filter((one) -> one.seat().id().equals(seat.id())).findFirst()));
	}

	private static Row row(Seat seat, Optional<SeatHolding> holding) {
		List<Action> actions = new ArrayList<>();
		actions.add(new Action("Appoint somebody", "kind=seat&seat=" + seat.id()));
		holding.ifPresent((one) -> actions
			.add(new Action("%s leaves it".formatted(one.person().fullName()), "kind=leave&seatHolding=" + one.id())));
		return new Row(seat.id(), SeatRegister.name(seat),
				holding.map((one) -> one.person().fullName()).orElse(SeatRegister.VACANT), actions);
	}

}
