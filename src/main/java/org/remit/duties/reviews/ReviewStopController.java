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

/** Giving a review up. */
@Controller
@RequestMapping("/manage/assurance/{id}/stop")
class ReviewStopController {

	private static final String FORM = "duties/reviews/stop";

	private final Reviews reviews;

	private final ReviewPage page;

	private final Saving saving;

	ReviewStopController(Reviews reviews, ReviewPage page, Saving saving) {
		this.reviews = reviews;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new StopForm(""));
		this.page.show(model, Voice.OFFICER, actor, id);
		return FORM;
	}

	@PostMapping
	String stop(@PathVariable UUID id, @Valid @ModelAttribute("form") StopForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.reviews.stop(actor, id, form);
			next.addFlashAttribute("done", "The review is given up. What was answered stays on record.");
			return "redirect:/manage/assurance/" + id;
		}).ifRefused(() -> this.page.show(model, Voice.OFFICER, actor, id)).orShow(FORM);
	}

}
