package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.rooms.DueWork;
import org.remit.platform.time.Day;
import org.remit.platform.time.Reminder;
import org.remit.platform.time.SettableClock;

/** Running reviews that were to be answered already, or are to be within a fortnight. */
@Service
@Order(3)
@Transactional(readOnly = true)
public class ReviewReminders implements DueWork {

	private final ReviewRepository reviews;

	private final SettableClock clock;

	ReviewReminders(ReviewRepository reviews, SettableClock clock) {
		this.reviews = reviews;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "reviews";
	}

	@Override
	public String heading() {
		return "Reviews of assurance";
	}

	/** The oldest first; only of what the actor edits. */
	@Override
	public List<Reminder> of(Actor actor) {
		LocalDate today = this.clock.today();
		return this.reviews.due(Reminder.horizon(today))
			.stream()
			.filter((review) -> actor.edits(review.matrix().document().area().id()))
			.map((review) -> Reminder.due(review.matrix().title(), "/manage/assurance/" + review.id(), review.dueOn(),
					"%s, to be answered by %s".formatted(review.occasionWords(), Day.write(review.dueOn())), today))
			.sorted()
			.toList();
	}

}
