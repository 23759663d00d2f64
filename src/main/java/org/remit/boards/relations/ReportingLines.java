package org.remit.boards.relations;

import java.util.Collection;
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
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Day;
import org.remit.platform.web.Mistake;

/** The front door to which board advises or reports to whom. */
@Service
@Transactional(readOnly = true)
public class ReportingLines {

	private final ReportingLineRepository lines;

	private final Boards boards;

	private final AuditTrail trail;

	ReportingLines(ReportingLineRepository lines, Boards boards, AuditTrail trail) {
		this.lines = lines;
		this.boards = boards;
		this.trail = trail;
	}

	public Optional<ReportingLine> find(UUID id) {
		return this.lines.findById(id);
	}

	/** From a board and to it, whenever that was so. */
	public List<ReportingLine> of(UUID board) {
		return this.lines.findByBoards(List.of(board));
	}

	/** From these boards and to them on a day, as far as the public may know. */
	public List<ReportingLine> announced(Collection<Board> boards, AsAt asAt) {
		return this.lines.findByBoards(boards.stream().map(Board::id).toList())
			.stream()
			.filter((line) -> line.isAnnounced(asAt.day(), asAt.today()))
			.toList();
	}

	/** Says it once, however often the form is sent. */
	@Transactional
	public void add(Actor actor, UUID id, ReportingLineForm form) {
		Board board = locked(actor, id);
		if (find(form.id()).isEmpty()) {
			check(form);
			ReportingLine line = this.lines.save(new ReportingLine(board, to(form), form));
			this.trail.record(actor, "added a reporting line", Boards.KIND, id, line.summary());
		}
	}

	@Transactional
	public ReportingLine change(Actor actor, UUID id, ReportingLineForm form) {
		ReportingLine line = opened(actor, id, form.version());
		check(form);
		String before = line.summary();
		line.change(to(form), form);
		this.trail.record(actor, "changed a reporting line", Boards.KIND, line.board().id(),
				"%s; until now %s".formatted(line.summary(), before));
		return line;
	}

	/** Strikes out what never was so; a line that is over has a last day instead. */
	@Transactional
	public ReportingLine strikeOut(Actor actor, UUID id, Mistake mistake) {
		ReportingLine line = opened(actor, id, mistake.version());
		line.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out a reporting line entered by mistake", Boards.KIND, line.board().id(),
				"%s. %s".formatted(line.summary(), mistake.reason()));
		return line;
	}

	private ReportingLine opened(Actor actor, UUID id, Integer version) {
		ReportingLine line = find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		locked(actor, line.board().id());
		Stale.check(version, line.version());
		return line;
	}

	private Board locked(Actor actor, UUID id) {
		Board board = this.boards.lock(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		return board;
	}

	private static void check(ReportingLineForm form) {
		if ((form.other() == null) == form.name().isEmpty()) {
			throw new RuleBroken("other", "Choose a board or enter a name, not both");
		}
		if (form.startsOn() != null && form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
	}

	private Board to(ReportingLineForm form) {
		return (form.other() != null) ? this.boards.find(form.other())
			.orElseThrow(() -> new RuleBroken("other", "Choose a board from the list")) : null;
	}

}
