package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * An appointment as a page shows it.
 *
 * @param term as far as the readers of the page may know it
 */
public record Holding(Appointment appointment, Term term) {

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

	/** How they hold it on a day, where that isn't plainly: "interim", "carrying on". */
	public List<String> states(LocalDate day) {
		Stream<String> covering = isCovering() ? Stream.of(basis()) : Stream.empty();
		return isCarryingOn(day) ? Stream.concat(covering, Stream.of(this.appointment.carryingOnWords())).toList()
				: covering.toList();
	}

	/** Whether whoever was appointed stayed when the time was up. */
	public boolean isCarryingOn(LocalDate day) {
		return this.term.contains(day) && this.appointment.isCarryingOn(day);
	}

}
