package org.remit.portfolios.links;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/** Boards, committees and partnerships that a line may be linked to. */
@Component
@Order(2)
class BoardTargets implements LineTargets {

	private static final String KIND = "board";

	private final Boards boards;

	private final SettableClock clock;

	BoardTargets(Boards boards, SettableClock clock) {
		this.boards = boards;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** Two boards of one name are told apart by their addresses. */
	@Override
	public List<LineTarget> all() {
		List<Board> boards = this.boards.all();
		Map<String, Long> names = boards.stream().collect(Collectors.groupingBy(Board::name, Collectors.counting()));
		return boards.stream()
			.map((board) -> new LineTarget(KIND, board.id(),
					(names.get(board.name()) == 1) ? "%s (board)".formatted(board.name())
							: "%s (board, %s)".formatted(board.name(), board.slug()),
					List.of(board.name())))
			.toList();
	}

	@Override
	public Map<UUID, String> addresses(Collection<UUID> ids) {
		LocalDate today = this.clock.today();
		return this.boards.announced(new AsAt(today, today))
			.stream()
			.filter((board) -> ids.contains(board.id()))
			.collect(Collectors.toMap(Board::id, (board) -> "/boards/" + board.slug()));
	}

}
