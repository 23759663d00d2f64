package org.remit.posts;

import java.time.LocalDate;

import org.remit.people.Person;
import org.remit.platform.Term;
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

	boolean isOver(LocalDate today) {
		return this.term.endsOn() != null && this.term.endsOn().isBefore(today);
	}

	public String words() {
		return TermWords.of(this.term);
	}

}
