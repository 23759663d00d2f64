package org.remit.responsibilities;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.Actor;
import org.remit.platform.SettableClock;
import org.remit.platform.Stale;
import org.remit.platform.text.TypedText;
import org.remit.posts.Post;

/** Makes a row say what was typed: its words, holders, citations and actions. */
@Component
class RowFilling {

	private static final int SUMMARY = 120;

	private final MatrixFilling found;

	private final Citing citing;

	private final ActionFilling actions;

	private final CarriedActions carried;

	private final SettableClock clock;

	RowFilling(MatrixFilling found, Citing citing, ActionFilling actions, CarriedActions carried, SettableClock clock) {
		this.found = found;
		this.citing = citing;
		this.actions = actions;
		this.carried = carried;
		this.clock = clock;
	}

	/** The words, and who answers for them. */
	void describe(Responsibility row, RowForm form) {
		List<Post> holders = this.found.posts(form.chosenHolders(), "holders");
		row.describe(form, holders);
	}

	/** What hangs on a row from today on, or from its first day where that is to come. */
	void fill(Actor actor, Responsibility row, RowForm form) {
		LocalDate today = this.clock.today();
		LocalDate from = row.startsOn().isAfter(today) ? row.startsOn() : today;
		this.citing.cite(row, form, from);
		this.actions.write(actor, row, form, from);
	}

	/**
	 * What hangs on a new row from its first day on, which may be over.
	 * @param before the row whose place it takes, null for none: actions that stay keep
	 * what is known of them
	 */
	void begin(Actor actor, Responsibility row, Responsibility before, RowForm form) {
		this.citing.cite(row, form, row.startsOn());
		if (before == null) {
			this.actions.write(actor, row, form, row.startsOn());
			return;
		}
		this.carried.write(actor, row, before, form);
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	Responsibility same(Responsibility made, RowForm form) {
		if (!form.text().equals(made.text()) || !form.cited().equals(made.cited())
				|| !this.actions.say(made, form, this.clock.today())) {
			throw new Stale("This form has already made a row. Save again to change that row.");
		}
		return made;
	}

	/** As the audit trail names a row. */
	static String summary(Responsibility row) {
		String words = TypedText.line(row.cited() + " " + row.text());
		return (words.length() <= SUMMARY) ? words : words.substring(0, SUMMARY - 1) + "\u2026";
	}

}
