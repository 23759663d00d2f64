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
import org.remit.platform.web.Saving;

/** Calls a meeting off, or has it take place after all. */
@Controller
@RequestMapping("/manage/boards/{board}/meetings/{id}/cancellation")
class MeetingCancellationController {

	private static final String FORM = "boards/meetings/cancellation";

	private final Meetings meetings;

	private final MeetingPage page;

	private final Saving saving;

	MeetingCancellationController(Meetings meetings, MeetingPage page, Saving saving) {
		this.meetings = meetings;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID board, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", form(this.page.show(board, id, actor, model)));
		return FORM;
	}

	@PostMapping(params = "!reinstate")
	String cancel(@PathVariable UUID board, @PathVariable UUID id,
			@Valid @ModelAttribute("form") MeetingCancellation form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		Meeting meeting = this.page.show(board, id, actor, model);
		return this.saving
			.attempt(errors,
					() -> done(this.meetings.cancel(actor, id, form), "The meeting on %s is shown as cancelled.", next))
			.theirs(model, () -> form(meeting))
			.orShow(FORM);
	}

	@PostMapping(params = "reinstate")
	String reinstate(@PathVariable UUID board, @PathVariable UUID id, @ModelAttribute("form") MeetingCancellation form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		Meeting meeting = this.page.show(board, id, actor, model);
		return this.saving
			.attempt(errors,
					() -> done(this.meetings.reinstate(actor, id, form.version()),
							"The meeting on %s takes place after all.", next))
			.theirs(model, () -> form(meeting))
			.orShow(FORM);
	}

	private static MeetingCancellation form(Meeting meeting) {
		return new MeetingCancellation(meeting.cancelled(), meeting.version());
	}

	private static String done(Meeting meeting, String words, RedirectAttributes next) {
		next.addFlashAttribute("done", words.formatted(meeting.when()));
		return "redirect:/manage/boards/%s/meetings".formatted(meeting.board().id());
	}

}
