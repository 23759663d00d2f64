package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.rooms.DueWork;
import org.remit.platform.text.TypedList;
import org.remit.platform.time.Day;
import org.remit.platform.time.Reminder;
import org.remit.platform.time.SettableClock;

/**
 * What was promised in matrices and is overdue or due within a fortnight: every future
 * action that is neither done nor dropped.
 */
@Service
@Order(2)
@Transactional(readOnly = true)
public class ActionReminders implements DueWork {

	private final FutureActionRepository future;

	private final SettableClock clock;

	ActionReminders(FutureActionRepository future, SettableClock clock) {
		this.future = future;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "actions";
	}

	@Override
	public String heading() {
		return "Future actions";
	}

	/** The oldest first; only of what the actor edits. */
	@Override
	public List<Reminder> of(Actor actor) {
		LocalDate today = this.clock.today();
		return this.future.due(today, Reminder.horizon(today))
			.stream()
			.filter((action) -> actor.edits(action.responsibility().matrix().document().area().id()))
			.map((action) -> reminder(action, today))
			.sorted()
			.toList();
	}

	private static Reminder reminder(FutureAction action, LocalDate today) {
		Responsibility responsibility = action.responsibility();
		return Reminder.due(responsibility.matrix().title(),
				"/manage/responsibilities/%s/rows/%s".formatted(responsibility.matrix().id(), responsibility.id()),
				action.dueOn(), "%s, by %s".formatted(TypedList.line(action.text()), Day.write(action.dueOn())), today);
	}

}
