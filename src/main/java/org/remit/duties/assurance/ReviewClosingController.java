package org.remit.duties.assurance;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.duties.reviews.ReviewPage;
import org.remit.duties.reviews.Voice;
import org.remit.duties.reviews.WholeReview;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Closing a review in which all is answered: its outcome becomes a document. */
@Controller
@RequestMapping("/manage/assurance/{id}/closing")
class ReviewClosingController {

	private static final String FORM = "duties/assurance/closing";

	private final TestsOfAssurance tests;

	private final ReviewPage page;

	private final Saving saving;

	ReviewClosingController(TestsOfAssurance tests, ReviewPage page, Saving saving) {
		this.tests = tests;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		WholeReview written = this.page.show(model, Voice.OFFICER, actor, id);
		if (!written.review().isRunning()) {
			return "redirect:/manage/assurance/" + id;
		}
		model.addAttribute("form", new ClosingForm(written.version()));
		return FORM;
	}

	@PostMapping
	String close(@PathVariable UUID id, @ModelAttribute("form") ClosingForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.tests.close(actor, id, form);
			next.addFlashAttribute("done", "The review is closed. Now write what follows from it.");
			return "redirect:/manage/assurance/%s/edit".formatted(id);
		}).theirs(model, () -> new ClosingForm(this.page.show(model, Voice.OFFICER, actor, id).version())).orShow(FORM);
	}

}
