package org.remit.boards.meetings;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out a meeting that was entered by mistake. */
@Controller
@RequestMapping("/manage/boards/{board}/meetings/{id}/mistake")
class MeetingMistakeController {

	private static final String FORM = "boards/meetings/mistake";

	private final Meetings meetings;

	private final MeetingPage page;

	private final Saving saving;

	MeetingMistakeController(Meetings meetings, MeetingPage page, Saving saving) {
		this.meetings = meetings;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID board, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new Mistake("", this.page.show(board, id, actor, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable UUID board, @PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		Meeting meeting = this.page.show(board, id, actor, model);
		return this.saving.attempt(errors, () -> {
			this.meetings.strikeOut(actor, id, form);
			next.addFlashAttribute("done", "Struck out the meeting on %s.".formatted(meeting.when()));
			return "redirect:/manage/boards/%s/meetings".formatted(board);
		}).theirs(model, () -> new Mistake("", meeting.version())).orShow(FORM);
	}

}
