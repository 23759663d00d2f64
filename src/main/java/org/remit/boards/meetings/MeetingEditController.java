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

/** Changes a meeting. */
@Controller
@RequestMapping("/manage/boards/{board}/meetings/{id}/edit")
class MeetingEditController {

	private final Meetings meetings;

	private final MeetingPage page;

	private final Saving saving;

	MeetingEditController(Meetings meetings, MeetingPage page, Saving saving) {
		this.meetings = meetings;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID board, @PathVariable UUID id, Actor actor, Model model) {
		this.page.show(board, id, actor, model);
		MeetingForm form = this.meetings.form(id);
		model.addAttribute("form", form);
		this.page.showChoices(form, model);
		return MeetingController.FORM;
	}

	@PostMapping
	String change(@PathVariable UUID board, @PathVariable UUID id, @Valid @ModelAttribute("form") MeetingForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		this.page.show(board, id, actor, model);
		return this.saving.attempt(errors, () -> {
			Meeting meeting = this.meetings.change(actor, id, form);
			next.addFlashAttribute("done", "Saved the meeting on %s.".formatted(meeting.when()));
			return "redirect:/manage/boards/%s/meetings".formatted(board);
		})
			.theirs(model, () -> this.meetings.form(id))
			.ifRefused(() -> this.page.showChoices(form, model))
			.orShow(MeetingController.FORM);
	}

}
