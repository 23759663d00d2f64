package org.remit.duties.reviews;

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

/** Giving those who answer in a review another day. */
@Controller
@RequestMapping("/manage/assurance/{id}/due")
class ReviewDueController {

	private static final String FORM = "duties/reviews/due";

	private final Reviews reviews;

	private final ReviewPage page;

	private final Saving saving;

	ReviewDueController(Reviews reviews, ReviewPage page, Saving saving) {
		this.reviews = reviews;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", DueForm.of(this.page.show(model, Voice.OFFICER, actor, id).review()));
		return FORM;
	}

	@PostMapping
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") DueForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.reviews.changeDue(actor, id, form);
			next.addFlashAttribute("done", "Day changed.");
			return "redirect:/manage/assurance/" + id;
		}).theirs(model, () -> DueForm.of(this.page.show(model, Voice.OFFICER, actor, id).review())).orShow(FORM);
	}

}
