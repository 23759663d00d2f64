package org.remit.boards.meetings;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Saving;

/** The meetings of a board, and adding one. */
@Controller
@RequestMapping("/manage/boards/{board}/meetings")
class MeetingController {

	static final String FORM = "boards/meetings/form";

	private final Boards boards;

	private final Meetings meetings;

	private final MeetingNotices notices;

	private final MeetingPage page;

	private final Saving saving;

	MeetingController(Boards boards, Meetings meetings, MeetingNotices notices, MeetingPage page, Saving saving) {
		this.boards = boards;
		this.meetings = meetings;
		this.notices = notices;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String list(@PathVariable UUID board, @RequestParam(required = false) String page, Actor actor, Model model) {
		Board found = this.boards.find(board).orElseThrow(() -> new NotFound("No such board"));
		model.addAttribute("board", found);
		model.addAttribute("keeps", actor.edits(found.area().id()));
		model.addAttribute("page", Listing.Page.of(this.notices.known(found, Listing.page(page)),
				"/manage/boards/%s/meetings".formatted(board), Map.of()));
		return "boards/meetings/list";
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID board, Actor actor, Model model) {
		this.page.showBoard(board, actor, model);
		MeetingForm form = MeetingForm.blank();
		model.addAttribute("form", form);
		this.page.showChoices(form, model);
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID board, @Valid @ModelAttribute("form") MeetingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		this.page.showBoard(board, actor, model);
		return this.saving.attempt(errors, () -> {
			Meeting meeting = this.meetings.add(actor, board, form);
			next.addFlashAttribute("done", "Saved the meeting on %s.".formatted(meeting.when()));
			return "redirect:/manage/boards/%s/meetings".formatted(board);
		}).ifRefused(() -> this.page.showChoices(form, model)).orShow(FORM);
	}

}
