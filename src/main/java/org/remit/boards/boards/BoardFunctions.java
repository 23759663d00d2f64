package org.remit.boards.boards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.LineMatching;
import org.remit.platform.text.TypedLine;

/** The front door to what boards are there to do. */
@Service
@Transactional(readOnly = true)
public class BoardFunctions {

	private final BoardFunctionRepository functions;

	private final BoardRepository boards;

	private final AuditTrail trail;

	BoardFunctions(BoardFunctionRepository functions, BoardRepository boards, AuditTrail trail) {
		this.functions = functions;
		this.boards = boards;
		this.trail = trail;
	}

	/** In the order of the list, each with its depth. */
	public List<BoardFunction> of(UUID board) {
		return this.functions.findByBoard(board);
	}

	/** The same of several boards at once, by the board's id. */
	public Map<UUID, List<BoardFunction>> of(Collection<UUID> boards) {
		return this.functions.findByBoards(boards)
			.stream()
			.collect(Collectors.groupingBy((function) -> function.board().id()));
	}

	/**
	 * Makes the list say what was typed; items that stayed or were reworded keep keys.
	 */
	@Transactional
	public void write(Actor actor, UUID id, FunctionsForm form) {
		Board board = this.boards.lock(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		Stale.check(form.version(), board.version());
		List<TypedLine> typed = form.lines();
		if (typed.size() > FunctionsForm.MOST_LINES) {
			throw new RuleBroken("functions",
					"Functions must be %d lines or fewer".formatted(FunctionsForm.MOST_LINES));
		}
		write(board, typed);
		board.introduceFunctions(form.intro());
		this.trail.record(actor, "changed the functions", Boards.KIND, id, board.name());
	}

	private void write(Board board, List<TypedLine> typed) {
		List<BoardFunction> before = of(board.id());
		List<BoardFunction> matches = LineMatching.match(before, BoardFunction::line, typed);
		before.stream().filter((one) -> !matches.contains(one)).forEach(this.functions::delete);
		for (int at = 0; at < typed.size(); at++) {
			BoardFunction function = (matches.get(at) != null) ? matches.get(at) : new BoardFunction(board);
			function.place(at, typed.get(at));
			this.functions.save(function);
		}
	}

}
