package org.remit.duties.reviews;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.duties.editions.MatrixKind;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;
import org.remit.publishing.documents.Documents;

/** Opening a review. */
@Controller
@RequestMapping("/manage/assurance/new")
class NewReviewController {

	private static final String FORM = "duties/reviews/new";

	private final Reviews reviews;

	private final ReviewRepository repository;

	private final Documents documents;

	private final MatrixKind matrices;

	private final Saving saving;

	private final SettableClock clock;

	NewReviewController(Reviews reviews, ReviewRepository repository, Documents documents, MatrixKind matrices,
			Saving saving, SettableClock clock) {
		this.reviews = reviews;
		this.repository = repository;
		this.documents = documents;
		this.matrices = matrices;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String begin(@RequestParam(required = false) UUID matrix, Actor actor, Model model) {
		model.addAttribute("form", ReviewForm.blank(matrix, this.clock.today()));
		return show(model, actor);
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") ReviewForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.reviews.open(actor, form);
			next.addFlashAttribute("done", "Review opened. Holders find it under what waits for them.");
			return "redirect:/manage/assurance/" + form.id();
		}).orShow(() -> show(model, actor));
	}

	private String show(Model model, Actor actor) {
		Set<UUID> running = Set.copyOf(this.repository.matricesInReview());
		List<Option> matrices = this.documents.ofKind(this.matrices)
			.stream()
			.filter((matrix) -> actor.edits(matrix.area().id()) && !running.contains(matrix.id()))
			.map((matrix) -> Option.of(matrix.id(), matrix.title()))
			.toList();
		model.addAttribute("matrices", matrices);
		model.addAttribute("occasions",
				Arrays.stream(Occasion.values()).map((one) -> Option.of(one, one.label(), one.hint())).toList());
		return FORM;
	}

}
