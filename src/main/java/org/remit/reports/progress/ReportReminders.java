package org.remit.reports.progress;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.rooms.DueWork;
import org.remit.platform.time.Reminder;

/** Reports that wait for somebody and are late, or are due within a fortnight. */
@Service
@Order(1)
@Transactional(readOnly = true)
public class ReportReminders implements DueWork {

	private final DueReports due;

	ReportReminders(DueReports due) {
		this.due = due;
	}

	@Override
	public String key() {
		return "reports";
	}

	@Override
	public String heading() {
		return "Reports";
	}

	/** The oldest first; only of what the actor can take further. */
	@Override
	public List<Reminder> of(Actor actor) {
		return this.due.of(actor).stream().map(ReportReminders::reminder).sorted().toList();
	}

	private static Reminder reminder(DueReport due) {
		return Reminder.due(due.report().document().title(), "/manage/reports/" + due.report().id(), due.dueOn(),
				due.task(), due.today());
	}

}
