package org.remit.boards.terms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardFunction;
import org.remit.boards.boards.BoardFunctions;
import org.remit.boards.relations.Relation;
import org.remit.boards.relations.ReportingLine;
import org.remit.boards.relations.ReportingLines;
import org.remit.boards.seats.Seat;
import org.remit.boards.seats.Seats;
import org.remit.people.memberships.Groups;
import org.remit.platform.text.TypedText;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/** Prints terms of reference as they stand: what a snapshot of them says. */
@Component
class TermsPrinting {

	private final BoardFunctions functions;

	private final Seats seats;

	private final ReportingLines lines;

	private final Groups groups;

	private final SettableClock clock;

	TermsPrinting(BoardFunctions functions, Seats seats, ReportingLines lines, Groups groups, SettableClock clock) {
		this.functions = functions;
		this.seats = seats;
		this.lines = lines;
		this.groups = groups;
		this.clock = clock;
	}

	/** What the register says today, as far as everybody may know. */
	Map<UUID, TermsSnapshot> of(Collection<WrittenTerms> all) {
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		List<Board> boards = all.stream().map(WrittenTerms::board).toList();
		List<UUID> ids = boards.stream().map(Board::id).toList();
		Map<UUID, List<BoardFunction>> functions = this.functions.of(ids);
		Map<UUID, List<Seat>> seats = this.seats.announced(ids, now);
		List<ReportingLine> lines = this.lines.announced(boards, now);
		int councillors = councillors(boards, now);
		return all.stream().collect(Collectors.toMap(WrittenTerms::id, (terms) -> {
			UUID board = terms.board().id();
			return print(terms, functions.getOrDefault(board, List.of()),
					PrintedSeats.of(terms.board(), seats.getOrDefault(board, List.of()), councillors),
					reporting(terms.board(), lines));
		}));
	}

	/** Asked for only where a body of all members is printed. */
	private int councillors(List<Board> boards, AsAt now) {
		boolean needed = boards.stream().anyMatch((board) -> board.kind().isAllMembers());
		return needed ? this.groups.councillors(now) : 0;
	}

	private static List<TermsSnapshot.Reporting> reporting(Board board, List<ReportingLine> lines) {
		return lines.stream()
			.filter((line) -> isOf(board, line.board()) || isOf(board, line.to()))
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

	private static TermsSnapshot print(WrittenTerms terms, List<BoardFunction> functions, PrintedSeats seats,
			List<TermsSnapshot.Reporting> reporting) {
		Board board = terms.board();
		return new TermsSnapshot(TermsSnapshot.SCHEMA, board.name(),
				new TermsSnapshot.Body(board.kind().label(), board.legalBasis(), address(board)),
				TypedText.paragraphs(board.purpose()),
				new TermsSnapshot.Functions(board.functionsIntro(), TermsItem.ofFunctions(functions)),
				seats.membership(), seats.quorum(), reporting, PrintedSections.of(terms.lines()));
	}

}
