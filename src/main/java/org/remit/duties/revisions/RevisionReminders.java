package org.remit.duties.revisions;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.rooms.DueWork;
import org.remit.platform.time.Day;
import org.remit.platform.time.Reminder;
import org.remit.platform.time.SettableClock;

/**
 * Revisions in which somebody is still to decide. Officers are reminded of what they can
 * decide: responsibilities of their areas whose provisions are mapped. Whether a new
 * provision is for this council, and what nobody mapped yet, waits for democratic
 * services.
 */
@Service
@Order(4)
@Transactional(readOnly = true)
public class RevisionReminders implements DueWork {

	private final RevisionRepository revisions;

	private final Surveys surveys;

	private final SettableClock clock;

	RevisionReminders(RevisionRepository revisions, Surveys surveys, SettableClock clock) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "revisions";
	}

	@Override
	public String heading() {
		return "Revisions";
	}

	/** The earliest day first; only where there is a step that the actor decides. */
	@Override
	public List<Reminder> of(Actor actor) {
		return this.surveys.of(this.revisions.unfinished())
			.stream()
			.filter((survey) -> open(survey, actor) > 0)
			.map((survey) -> reminder(survey.revision(), open(survey, actor)))
			.sorted()
			.toList();
	}

	private static long open(Survey survey, Actor actor) {
		if (actor.is(Role.DEMOCRATIC_SERVICES)) {
			return survey.open();
		}
		return survey.rows().stream().filter((row) -> row.isOf(actor) && !row.isWaiting()).count();
	}

	private Reminder reminder(Revision revision, long steps) {
		return Reminder.due(revision.title(), "/manage/revisions/" + revision.id(), revision.startsOn(),
				"%s to decide; the new edition counts from %s"
					.formatted((steps == 1) ? "1 step" : "%,d steps".formatted(steps), Day.write(revision.startsOn())),
				this.clock.today());
	}

}
