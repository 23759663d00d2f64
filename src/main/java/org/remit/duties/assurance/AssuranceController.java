package org.remit.duties.assurance;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.duties.reviews.NextTests;
import org.remit.duties.reviews.Review;
import org.remit.duties.reviews.ReviewAnswers;
import org.remit.duties.reviews.Reviews;
import org.remit.duties.reviews.Voice;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Overviews;

/** Reviews and what came of them, as those who work on them see them. */
@Controller
@RequestMapping("/manage/assurance")
class AssuranceController {

	private final Reviews reviews;

	private final TestsOfAssurance tests;

	private final NextTests next;

	private final ReviewAnswers answers;

	private final Overviews overviews;

	private final SettableClock clock;

	AssuranceController(Reviews reviews, TestsOfAssurance tests, NextTests next, ReviewAnswers answers,
			Overviews overviews, SettableClock clock) {
		this.reviews = reviews;
		this.tests = tests;
		this.next = next;
		this.answers = answers;
		this.overviews = overviews;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("today", this.clock.today());
		model.addAttribute("running", this.reviews.running());
		model.addAttribute("next", this.next.all());
		model.addAttribute("standings", this.tests.all());
		return "duties/assurance/list";
	}

	/** The review while it runs, what came of it afterwards. */
	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		Review review = this.reviews.get(id);
		if (review.closedOn() != null) {
			model.addAttribute("review", review);
			this.overviews.show(model, id, actor);
			return "duties/assurance/overview";
		}
		model.addAttribute("written", this.reviews.read(id));
		model.addAttribute("voice", Voice.OFFICER);
		model.addAttribute("today", this.clock.today());
		model.addAttribute("mayEdit", actor.edits(review.matrix().document().area().id()));
		return "duties/reviews/review";
	}

	/** All that was said, by whom and when, also what was said otherwise later. */
	@GetMapping("/{id}/answers")
	String answers(@PathVariable UUID id, Model model) {
		model.addAttribute("review", this.reviews.get(id));
		model.addAttribute("answers", this.answers.of(id));
		model.addAttribute("voice", Voice.OFFICER);
		return "duties/reviews/answers";
	}

}
