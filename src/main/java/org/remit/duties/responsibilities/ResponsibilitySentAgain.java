package org.remit.duties.responsibilities;

import java.time.LocalDate;

import org.remit.platform.actor.Stale;

/**
 * A form was sent that made a responsibility before. Whoever keeps a part of what it says
 * refuses it, where that part differs.
 *
 * @param day on which what was made says something first
 */
public record ResponsibilitySentAgain(Responsibility made, ResponsibilityForm form, LocalDate day) {

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	public void requireSame(boolean same) {
		if (!same) {
			throw new Stale("This form has already made a row. Save again to change that row.");
		}
	}

}
