package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.MatrixEditors;
import org.remit.duties.responsibilities.ActionTexts;
import org.remit.duties.responsibilities.Ending;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;

/** What actions must be like, and when they may be written. */
@Component
class ActionRules {

	private final OneTimeIds oneTimeIds;

	private final SettableClock clock;

	ActionRules(OneTimeIds oneTimeIds, SettableClock clock) {
		this.oneTimeIds = oneTimeIds;
		this.clock = clock;
	}

	/** Those who write at the same moment do so one after the other. */
	void open(Actor actor, Responsibility responsibility) {
		MatrixEditors.require(actor, responsibility.matrix());
		this.oneTimeIds.claim(responsibility.matrix().id());
		Ending.requireRunning(responsibility, this.clock.today());
	}

	static void requireGoingOn(boolean over) {
		if (over) {
			throw new Stale("This action has ended meanwhile. It can only be read now, in the history of its row.");
		}
	}

	/** What lies ahead was not done yet. */
	void requireDone(String text, LocalDate takenOn) {
		requireWords(text);
		if (takenOn != null && takenOn.isAfter(this.clock.today())) {
			throw new RuleBroken("takenOn", "The day must be today or earlier: what lies ahead is a future action");
		}
	}

	static void check(FutureForm form) {
		requireWords(form.text());
		if (form.status().needsReason() && form.reason().isEmpty()) {
			throw new RuleBroken("reason", "Say why it is %s".formatted(form.status().label().toLowerCase(Locale.UK)));
		}
	}

	/** A dash is how a responsibility says that there is none. */
	private static void requireWords(String text) {
		if (ActionTexts.isNone(text)) {
			throw new RuleBroken("text", "A dash means that there is none: take the action out in the row instead");
		}
	}

	/** From when a matrix says so: from today, or with its responsibility from later. */
	LocalDate firstDay(Responsibility responsibility) {
		LocalDate today = this.clock.today();
		return responsibility.startsOn().isAfter(today) ? responsibility.startsOn() : today;
	}

}
