package org.remit.boards.register;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Roll;
import org.remit.boards.seats.Rolls;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Moved;

/** The public register of boards. Internal boards aren't in it. */
@Controller
@RequestMapping("/boards")
class PublicBoardController {

	private final Boards boards;

	private final Rolls rolls;

	private final BoardRecord record;

	private final BoardData data;

	PublicBoardController(Boards boards, Rolls rolls, BoardRecord record, BoardData data) {
		this.boards = boards;
		this.rolls = rolls;
		this.record = record;
		this.data = data;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Board> found = this.boards.searchPublic(q, asAt, Listing.page(page));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/boards", Map.of("q", q)));
		model.addAttribute("rolls", this.rolls.announced(found.getContent(), asAt));
		model.addAttribute("former", (q.isBlank() && page == null) ? this.boards.closed(asAt) : List.of());
		return "boards/register/public-boards";
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt, Model model) {
		Board board = find(address);
		if (!board.slug().equals(address)) {
			return Moved.to("/boards/" + board.slug());
		}
		this.record.announced(roll(board, asAt), asAt, model);
		return new ModelAndView("boards/register/public-board", model.asMap());
	}

	@GetMapping("/{address}.json")
	ResponseEntity<byte[]> data(@PathVariable String address, AsAt asAt, Model model) {
		RefusedDay.check(model);
		Board board = find(address);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.data.of(roll(board, asAt)));
	}

	private Board find(String address) {
		return this.boards.at(address).filter(Board::isPublic).orElseThrow(() -> new NotFound("No such board"));
	}

	private Roll roll(Board board, AsAt asAt) {
		return this.rolls.announced(List.of(board), asAt).get(board.id());
	}

}
