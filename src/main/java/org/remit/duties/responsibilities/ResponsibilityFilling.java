package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Chosen;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.text.TypedText;
import org.remit.platform.time.SettableClock;

/**
 * Makes a responsibility say what was typed: its words, holders and citations. Whoever
 * keeps its actions is told.
 */
@Component
class ResponsibilityFilling {

	private static final int SUMMARY = 120;

	private final Chosen chosen;

	private final Citing citing;

	private final ApplicationEventPublisher events;

	private final SettableClock clock;

	ResponsibilityFilling(Chosen chosen, Citing citing, ApplicationEventPublisher events, SettableClock clock) {
		this.chosen = chosen;
		this.citing = citing;
		this.events = events;
		this.clock = clock;
	}

	/** The words, and who answers for them. */
	void describe(Responsibility responsibility, ResponsibilityForm form) {
		List<Post> holders = this.chosen.posts(form.chosenHolders(), "holders");
		responsibility.describe(form, holders);
	}

	/** What hangs on one that is new, from its first day on. */
	void begin(Actor actor, Responsibility responsibility, ResponsibilityForm form) {
		this.citing.cite(responsibility, form, responsibility.startsOn());
		this.events.publishEvent(new ResponsibilityAdded(actor, responsibility, form));
	}

	/** What hangs on one that is there, from today on. */
	void fill(Actor actor, Responsibility responsibility, ResponsibilityForm form) {
		this.citing.cite(responsibility, form, this.clock.today());
		this.events.publishEvent(new ResponsibilityChanged(actor, responsibility, form));
	}

	/**
	 * What is said of a responsibility in the same words as before it was replaced goes
	 * on.
	 */
	void carryOver(Actor actor, Responsibility before, Responsibility after) {
		this.events.publishEvent(new ResponsibilityReplaced(actor, before, after));
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	Responsibility same(Responsibility made, ResponsibilityForm form) {
		ResponsibilitySentAgain again = new ResponsibilitySentAgain(made, form, firstDay(made));
		again.requireSame(form.text().equals(made.text()) && form.cited().equals(made.cited()));
		this.events.publishEvent(again);
		return made;
	}

	/** One that is to begin later says nothing yet. */
	private LocalDate firstDay(Responsibility responsibility) {
		LocalDate today = this.clock.today();
		return responsibility.startsOn().isAfter(today) ? responsibility.startsOn() : today;
	}

	/** As the audit trail names a responsibility. */
	static String summary(Responsibility responsibility) {
		String words = TypedText.line(responsibility.cited() + " " + responsibility.text());
		return (words.length() <= SUMMARY) ? words : words.substring(0, SUMMARY - 1) + "\u2026";
	}

}
