package org.remit.duties.reviews;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/**
 * One responsibility a page, and a page to confirm what is left. Holders answer at one
 * address, officers record for them at another; a controller extends this and says whose
 * it is.
 */
abstract class AnswerPages {

	private static final String ROW = "duties/reviews/answer";

	private static final String REST = "duties/reviews/rest";

	private final Voice voice;

	private final ReviewAnswers answers;

	private final ReviewPage page;

	private final Saving saving;

	AnswerPages(Voice voice, ReviewAnswers answers, ReviewPage page, Saving saving) {
		this.voice = voice;
		this.answers = answers;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/rows/{row}")
	String ask(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		model.addAttribute("form", form(this.page.show(model, this.voice, actor, id, row)));
		return ROW;
	}

	/** What was said of other words is not offered again: they are to be read first. */
	private static AnswerForm form(ReviewedResponsibility row) {
		return row.isChangedSince() ? AnswerForm.blank(row.version()) : AnswerForm.of(row);
	}

	@PostMapping("/rows/{row}")
	String answer(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.answers.answer(this.voice, actor, id, row, form);
			next.addFlashAttribute("done", "Answer saved.");
			return this.page.next(this.voice, id, row);
		}).theirs(model, () -> AnswerForm.of(this.page.show(model, this.voice, actor, id, row))).orShow(ROW);
	}

	@GetMapping("/rest")
	String rest(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new RestForm(this.page.show(model, this.voice, actor, id).version(), false));
		return REST;
	}

	@PostMapping("/rest")
	String confirmRest(@PathVariable UUID id, @Valid @ModelAttribute("form") RestForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			int confirmed = this.answers.confirmRest(this.voice, actor, id, form);
			next.addFlashAttribute("done", "Responsibilities confirmed: %d.".formatted(confirmed));
			return "redirect:%s/%s".formatted(this.voice.path(), id);
		})
			.theirs(model, () -> new RestForm(this.page.show(model, this.voice, actor, id).version(), form.read()))
			.orShow(REST);
	}

}
