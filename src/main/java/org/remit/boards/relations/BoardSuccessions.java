package org.remit.boards.relations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKeepers;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.web.Mistake;

/** The front door to which board gave way to which. */
@Service
@Transactional(readOnly = true)
public class BoardSuccessions {

	private final BoardSuccessionRepository successions;

	private final Boards boards;

	private final AuditTrail trail;

	BoardSuccessions(BoardSuccessionRepository successions, Boards boards, AuditTrail trail) {
		this.successions = successions;
		this.boards = boards;
		this.trail = trail;
	}

	public Optional<BoardSuccession> find(UUID id) {
		return this.successions.findById(id);
	}

	/** Those that a board has a part in, oldest first. */
	public List<BoardSuccession> of(UUID board) {
		return this.successions.findByBoards(List.of(board));
	}

	/** Says it once, however often the form is sent. Whoever keeps one of the two may. */
	@Transactional
	public void add(Actor actor, UUID id, SuccessionForm form) {
		Board board = locked(actor, id);
		Board other = this.boards.find(form.other())
			.orElseThrow(() -> new RuleBroken("other", "Choose a board from the list"));
		if (find(form.id()).isEmpty()) {
			refuseCircle(board, other, form);
			BoardSuccession succession = this.successions.save(form.followed() ? new BoardSuccession(board, other, form)
					: new BoardSuccession(other, board, form));
			this.trail.record(actor, "added a succession", Boards.KIND, id, succession.summary());
		}
	}

	private void refuseCircle(Board board, Board other, SuccessionForm form) {
		boolean reverse = of(board.id()).stream()
			.anyMatch((one) -> (form.followed() ? one.predecessor() : one.successor()).id().equals(other.id()));
		if (reverse) {
			throw new RuleBroken("followed", "The register says the opposite already. Strike that out first");
		}
	}

	@Transactional
	public BoardSuccession strikeOut(Actor actor, UUID id, Mistake mistake) {
		BoardSuccession succession = find(id).orElseThrow(() -> new NotFound("No such succession"));
		BoardKeepers.require(actor, succession.keptBy(actor));
		Stale.check(mistake.version(), succession.version());
		succession.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out a succession entered by mistake", Boards.KIND,
				succession.predecessor().id(), "%s. %s".formatted(succession.summary(), mistake.reason()));
		return succession;
	}

	private Board locked(Actor actor, UUID id) {
		Board board = this.boards.lock(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		return board;
	}

}
