package org.remit.reading.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.relations.ReportingLine;
import org.remit.boards.relations.ReportingLines;
import org.remit.boards.seats.Capacity;
import org.remit.boards.seats.Place;
import org.remit.boards.seats.Roll;
import org.remit.boards.seats.Rolls;
import org.remit.platform.time.AsAt;

/** The public boards of a day under those that they advise or report to. */
@Component
class BoardChart {

	private final Boards boards;

	private final Rolls rolls;

	private final ReportingLines lines;

	BoardChart(Boards boards, Rolls rolls, ReportingLines lines) {
		this.boards = boards;
		this.rolls = rolls;
		this.lines = lines;
	}

	List<Box> on(AsAt asAt) {
		List<Board> boards = this.boards.announced(asAt);
		Map<UUID, Roll> rolls = this.rolls.announced(boards, asAt);
		Map<UUID, Roll> ordered = new LinkedHashMap<>();
		boards.forEach((board) -> ordered.put(board.id(), rolls.get(board.id())));
		return new Forest<>(ordered, above(this.lines.announced(boards, asAt))).boxes(BoardChart::box);
	}

	/** Of several lines the first counts: a tree has one place for each. */
	private static Map<UUID, UUID> above(List<ReportingLine> lines) {
		return lines.stream()
			.filter((line) -> line.to() != null)
			.collect(Collectors.toMap((line) -> line.board().id(), (line) -> line.to().id(), (one, other) -> one));
	}

	private static Box box(Roll roll, List<Box> below) {
		Board board = roll.board();
		List<Place> chairs = roll.places()
			.stream()
			.filter((place) -> place.seat().capacity() == Capacity.CHAIR)
			.toList();
		return new Box(board.name(), "/boards/" + board.slug(), StringUtils.capitalize(roll.count()),
				chairs.stream().flatMap(BoardChart::names).toList(),
				!chairs.isEmpty() && chairs.stream().allMatch(Place::isVacant), below);
	}

	private static Stream<Box.Name> names(Place chair) {
		return chair.sitters()
			.stream()
			.map((sitter) -> new Box.Name(sitter.person().fullName(),
					sitter.state().isEmpty() ? "chair" : "chair, " + sitter.state(),
					"/people/" + sitter.person().slug()));
	}

}
