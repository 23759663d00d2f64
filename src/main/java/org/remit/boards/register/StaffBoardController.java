package org.remit.boards.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Rolls;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;

/** The staff's register of boards, closed and internal ones too. */
@Controller
@RequestMapping("/manage/boards")
class StaffBoardController {

	private final Boards boards;

	private final Rolls rolls;

	private final BoardRecord record;

	private final AuditTrail trail;

	StaffBoardController(Boards boards, Rolls rolls, BoardRecord record, AuditTrail trail) {
		this.boards = boards;
		this.rolls = rolls;
		this.record = record;
		this.trail = trail;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Board> found = this.boards.search(q, Listing.page(page));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/manage/boards", Map.of("q", q)));
		model.addAttribute("rolls", this.rolls.known(found.getContent(), asAt.day()));
		return "boards/register/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, AsAt asAt, Model model) {
		Board board = this.boards.find(id).orElseThrow(() -> new NotFound("No such board"));
		model.addAttribute("keeps", actor.edits(board.area().id()));
		this.record.known(this.rolls.known(List.of(board), asAt.day()).get(id), asAt, model);
		model.addAttribute("trail", this.trail.of(Boards.KIND, id));
		return "boards/register/board";
	}

}
