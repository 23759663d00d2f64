package org.remit.boards.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardFunctions;
import org.remit.boards.boards.FunctionTree;
import org.remit.boards.relations.BoardSuccession;
import org.remit.boards.relations.BoardSuccessions;
import org.remit.boards.relations.ReportingLine;
import org.remit.boards.relations.ReportingLines;
import org.remit.boards.seats.Roll;
import org.remit.boards.seats.Rolls;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.platform.time.AsAt;

/** Everything about one board beside who sits on it today. */
@Component
class BoardRecord {

	private final BoardFunctions functions;

	private final ReportingLines lines;

	private final BoardSuccessions successions;

	private final Seats seats;

	private final SeatHoldings holdings;

	private final Rolls rolls;

	private final BoardPapers papers;

	BoardRecord(BoardFunctions functions, ReportingLines lines, BoardSuccessions successions, Seats seats,
			SeatHoldings holdings, Rolls rolls, BoardPapers papers) {
		this.functions = functions;
		this.lines = lines;
		this.successions = successions;
		this.seats = seats;
		this.holdings = holdings;
		this.rolls = rolls;
		this.papers = papers;
	}

	void known(Roll roll, AsAt asAt, Model model) {
		Board board = roll.board();
		show(roll, asAt, model, (one) -> true, (one) -> true);
		model.addAttribute("papers", this.papers.known(board, asAt));
		LocalDate day = asAt.day();
		List<SeatHolding> all = this.holdings.of(board.id());
		model.addAttribute("future",
				all.stream()
					.filter((one) -> one.term().startsOn().isAfter(day))
					.sorted(Comparator.comparing((one) -> one.term().startsOn()))
					.toList());
		model.addAttribute("past",
				all.stream()
					.filter((one) -> one.term().endsOn() != null && one.term().endsOn().isBefore(day))
					.toList());
		model.addAttribute("otherSeats",
				this.seats.of(board.id()).stream().filter((one) -> !one.existence().contains(day)).toList());
	}

	void announced(Roll roll, AsAt asAt, Model model) {
		show(roll, asAt, model, (one) -> one.isAnnounced(asAt.day(), asAt.today()),
				(one) -> one.isAnnounced(asAt.today()));
		model.addAttribute("papers", this.papers.announced(roll.board(), asAt));
	}

	private void show(Roll roll, AsAt asAt, Model model, Predicate<ReportingLine> line,
			Predicate<BoardSuccession> succession) {
		Board board = roll.board();
		boolean balanced = board.isPoliticallyBalanced() && roll.isOfItsTime();
		model.addAttribute("board", board);
		model.addAttribute("roll", roll);
		model.addAttribute("balance", balanced ? this.rolls.balance(roll) : null);
		model.addAttribute("today", asAt.today());
		model.addAttribute("functions", FunctionTree.of(this.functions.of(board.id())));
		List<ReportingLine> lines = this.lines.of(board.id()).stream().filter(line).toList();
		model.addAttribute("linesUp", lines.stream().filter((one) -> isFrom(one, board.id())).toList());
		model.addAttribute("linesDown", lines.stream().filter((one) -> !isFrom(one, board.id())).toList());
		List<BoardSuccession> successions = this.successions.of(board.id()).stream().filter(succession).toList();
		model.addAttribute("predecessors",
				successions.stream().filter((one) -> one.successor().id().equals(board.id())).toList());
		model.addAttribute("successors",
				successions.stream().filter((one) -> one.predecessor().id().equals(board.id())).toList());
	}

	private static boolean isFrom(ReportingLine line, UUID board) {
		return line.board().id().equals(board);
	}

}
