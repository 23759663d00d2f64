package org.remit.boards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.platform.SettableClock;
import org.remit.platform.text.TypedText;

/** Prints terms of reference as they stand: what a snapshot of them says. */
@Component
class TermsPrinting {

	private final BoardFunctionRepository functions;

	private final SeatRepository seats;

	private final ReportingLineRepository lines;

	private final SettableClock clock;

	TermsPrinting(BoardFunctionRepository functions, SeatRepository seats, ReportingLineRepository lines,
			SettableClock clock) {
		this.functions = functions;
		this.seats = seats;
		this.lines = lines;
		this.clock = clock;
	}

	Map<UUID, TermsSnapshot> of(Collection<WrittenTerms> all) {
		List<UUID> boards = all.stream().map((terms) -> terms.board().id()).toList();
		Map<UUID, List<BoardFunction>> functions = this.functions.findByBoards(boards)
			.stream()
			.collect(Collectors.groupingBy((function) -> function.board().id()));
		Map<UUID, List<Seat>> seats = seats(boards);
		List<ReportingLine> lines = this.lines.findByBoards(boards);
		return all.stream()
			.collect(Collectors.toMap(WrittenTerms::id,
					(terms) -> print(terms, functions.getOrDefault(terms.board().id(), List.of()),
							seats.getOrDefault(terms.board().id(), List.of()), reporting(terms.board(), lines))));
	}

	/** Those that are there today, as far as everybody may know. */
	private Map<UUID, List<Seat>> seats(List<UUID> boards) {
		LocalDate today = this.clock.today();
		return this.seats.findByBoards(boards)
			.stream()
			.filter((seat) -> seat.isAnnounced(today) && seat.existence().told(today).contains(today))
			.collect(Collectors.groupingBy((seat) -> seat.board().id()));
	}

	private List<TermsSnapshot.Reporting> reporting(Board board, List<ReportingLine> lines) {
		LocalDate today = this.clock.today();
		return lines.stream()
			.filter((line) -> line.isAnnounced(today, today))
			.filter((line) -> isOf(board, line.board()) || isOf(board, line.to()))
			.filter((line) -> isOf(board, line.board()) || line.board().isPublic())
			.map((line) -> isOf(board, line.board())
					? new TermsSnapshot.Reporting(line.relation().label(), line.toName(), address(line.to()))
					: new TermsSnapshot.Reporting(fromBelow(line.relation()), line.board().name(),
							address(line.board())))
			.toList();
	}

	private static boolean isOf(Board board, Board other) {
		return other != null && other.id().equals(board.id());
	}

	private static String fromBelow(Relation relation) {
		return switch (relation) {
			case ADVISES -> "Is advised by";
			case REPORTS_TO -> "Receives reports from";
		};
	}

	private static String address(Board board) {
		return (board != null && board.isPublic()) ? board.slug() : null;
	}

	private static TermsSnapshot print(WrittenTerms terms, List<BoardFunction> functions, List<Seat> seats,
			List<TermsSnapshot.Reporting> reporting) {
		Board board = terms.board();
		return new TermsSnapshot(TermsSnapshot.SCHEMA, board.name(),
				new TermsSnapshot.Body(board.kind().label(), board.legalBasis(), address(board)),
				TypedText.paragraphs(board.purpose()),
				new TermsSnapshot.Functions(board.functionsIntro(), TermsItem.ofFunctions(functions)),
				PrintedSeats.membership(board, seats), PrintedSeats.quorum(board, seats), reporting,
				PrintedSections.of(terms.lines()));
	}

}
