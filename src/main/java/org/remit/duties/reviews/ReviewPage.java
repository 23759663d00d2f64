package org.remit.duties.reviews;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** What the pages show on which something is said in a review. */
@Component
public class ReviewPage {

	private final Reviews reviews;

	private final Signatures signatures;

	private final SettableClock clock;

	ReviewPage(Reviews reviews, Signatures signatures, SettableClock clock) {
		this.reviews = reviews;
		this.signatures = signatures;
		this.clock = clock;
	}

	/** Refuses everyone whose voice this is not. */
	public WholeReview show(Model model, Voice voice, Actor actor, UUID id) {
		WholeReview written = this.reviews.read(id);
		this.signatures.require(voice, actor, written.review());
		model.addAttribute("written", written);
		model.addAttribute("voice", voice);
		model.addAttribute("reading", List
			.of(Option.of(true, voice.isHolder() ? "I have read each of them" : "The holder has read each of them")));
		model.addAttribute("today", this.clock.today());
		return written;
	}

	ReviewedResponsibility show(Model model, Voice voice, Actor actor, UUID id, UUID responsibility) {
		WholeReview written = show(model, voice, actor, id);
		ReviewedResponsibility row = written.row(responsibility);
		model.addAttribute("row", row);
		model.addAttribute("before", written.before(row));
		model.addAttribute("after", written.after(row));
		model.addAttribute("outcomes",
				Arrays.stream(Outcome.values()).map((one) -> Option.of(one, one.label(), one.meaning())).toList());
		return row;
	}

	/** The next responsibility to answer, or the review where all are answered. */
	String next(Voice voice, UUID id, UUID answered) {
		WholeReview written = this.reviews.read(id);
		ReviewedResponsibility next = written.nextOpen(written.row(answered).number());
		String path = "redirect:%s/%s".formatted(voice.path(), id);
		return (next != null) ? "%s/rows/%s".formatted(path, next.responsibility().id()) : path;
	}

}
