package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.duties.actions.ActionFilling;
import org.remit.duties.matrices.MatrixFilling;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Stale;
import org.remit.platform.text.TypedText;
import org.remit.platform.time.SettableClock;

/** Makes a row say what was typed: its words, holders, citations and actions. */
@Component
class ResponsibilityFilling {

	private static final int SUMMARY = 120;

	private final MatrixFilling found;

	private final Citing citing;

	private final ActionFilling actions;

	private final SettableClock clock;

	ResponsibilityFilling(MatrixFilling found, Citing citing, ActionFilling actions, SettableClock clock) {
		this.found = found;
		this.citing = citing;
		this.actions = actions;
		this.clock = clock;
	}

	/** The words, and who answers for them. */
	void describe(Responsibility row, ResponsibilityForm form) {
		List<Post> holders = this.found.posts(form.chosenHolders(), "holders");
		row.describe(form, holders);
	}

	/** What hangs on a row that is there, from a day on. */
	void fill(Actor actor, Responsibility row, ResponsibilityForm form, LocalDate day) {
		this.citing.cite(row, form, day);
		this.actions.write(actor, row, form, day);
	}

	/** What is said of a duty in the same words as before it was replaced goes on. */
	void carryOver(Actor actor, Responsibility before, Responsibility after) {
		this.actions.carryOver(actor, before, after);
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	Responsibility same(Responsibility made, ResponsibilityForm form) {
		if (!form.text().equals(made.text()) || !form.cited().equals(made.cited())
				|| !this.actions.say(made, form, firstDay(made))) {
			throw new Stale("This form has already made a row. Save again to change that row.");
		}
		return made;
	}

	/** One that is to begin later says nothing yet. */
	private LocalDate firstDay(Responsibility row) {
		LocalDate today = this.clock.today();
		return row.startsOn().isAfter(today) ? row.startsOn() : today;
	}

	/** As the audit trail names a row. */
	static String summary(Responsibility row) {
		String words = TypedText.line(row.cited() + " " + row.text());
		return (words.length() <= SUMMARY) ? words : words.substring(0, SUMMARY - 1) + "\u2026";
	}

}
