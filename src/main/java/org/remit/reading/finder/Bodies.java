package org.remit.reading.finder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardFunction;
import org.remit.boards.boards.BoardFunctions;
import org.remit.boards.boards.Boards;
import org.remit.platform.time.AsAt;

/** Finds the public boards of a day by their names and by what they are there to do. */
@Component
class Bodies {

	private final Matching matching;

	private final Boards boards;

	private final BoardFunctions functions;

	Bodies(Matching matching, Boards boards, BoardFunctions functions) {
		this.matching = matching;
		this.boards = boards;
		this.functions = functions;
	}

	Found<Body> find(Question question, AsAt asAt) {
		Map<UUID, Board> boards = this.boards.announced(asAt)
			.stream()
			.collect(Collectors.toMap(Board::id, Function.identity()));
		Map<UUID, List<BoardFunction>> functions = this.functions.of(boards.keySet());
		List<Text> texts = boards.values()
			.stream()
			.flatMap((board) -> texts(board, functions.getOrDefault(board.id(), List.of())))
			.toList();
		return Found.together(this.matching.among(texts, question),
				(shown) -> shown.stream().map((hits) -> body(boards.get(hits.get(0).id()), hits)).toList());
	}

	private static Stream<Text> texts(Board board, List<BoardFunction> functions) {
		return Stream.concat(Stream.of(new Text(board.id(), 0, board.name(), "")),
				functions.stream().map((one) -> new Text(board.id(), one.key(), one.text(), board.name())));
	}

	private static Body body(Board board, List<Hit> hits) {
		return new Body(board, hits.stream().filter((hit) -> hit.key() != 0).map(Hit::words).toList());
	}

}
