package org.remit.posts;

import java.time.LocalDate;

import org.remit.people.Person;
import org.remit.platform.Term;
import org.remit.platform.text.Day;
import org.remit.platform.text.TermWords;

/**
 * An appointment as a page shows it.
 *
 * @param term as far as the readers of the page may know it
 */
record Holding(Appointment appointment, Term term) {

	public Post post() {
		return this.appointment.post();
	}

	public Person person() {
		return this.appointment.person();
	}

	public boolean isCovering() {
		return this.appointment.basis().isCovering();
	}

	/** "interim" or "acting", in the middle of a sentence. */
	public String basis() {
		return this.appointment.basis().word();
	}

	boolean isOver(LocalDate day) {
		return this.term.endsOn() != null && this.term.endsOn().isBefore(day);
	}

	/** The term, and until when the appointment was made where that says more. */
	public String words() {
		LocalDate due = this.appointment.dueToEndOn();
		boolean sameDay = due == null || due.equals(this.term.endsOn());
		return TermWords.of(this.term) + (sameDay ? "" : ", appointed until " + Day.write(due));
	}

	/** Whether whoever was appointed stayed when the time was up. */
	public boolean isCarryingOn(LocalDate day) {
		return this.term.contains(day) && this.appointment.isCarryingOn(day);
	}

}
