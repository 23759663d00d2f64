package org.remit.duties.reviews;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;

/**
 * The reviews in which somebody answers as a holder, each to be left and come back to.
 */
@Controller
@RequestMapping("/members/reviews")
class OwnReviewController {

	private final Reviews reviews;

	private final ReviewPage page;

	private final SettableClock clock;

	OwnReviewController(Reviews reviews, ReviewPage page, SettableClock clock) {
		this.reviews = reviews;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("today", this.clock.today());
		model.addAttribute("reviews", this.reviews.heldBy(actor.person(), this.clock.today()));
		return "duties/reviews/own-reviews";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		this.page.show(model, Voice.HOLDER, actor, id);
		return "duties/reviews/own-review";
	}

}
