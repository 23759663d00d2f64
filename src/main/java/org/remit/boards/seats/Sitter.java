package org.remit.boards.seats;

import java.time.LocalDate;

import org.remit.people.appointments.Appointment;
import org.remit.people.people.Person;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * Somebody who has a seat on a day.
 *
 * @param term in the seat, or in the post to which the seat belongs
 * @param state what is out of the ordinary, such as "acting"; empty where nothing is
 * @param holding null where the seat comes with a post
 * @param appointment to that post; null for a seat by appointment
 */
public record Sitter(Person person, Term term, String state, SeatHolding holding, Appointment appointment) {

	static Sitter of(SeatHolding holding, Term term, LocalDate day) {
		LocalDate due = holding.dueToEndOn();
		String state = holding.isCarryingOn(day) ? "carrying on after the term ended on %s".formatted(Day.write(due))
				: "";
		return new Sitter(holding.person(), term, state, holding, null);
	}

	static Sitter of(Appointment appointment, Term term) {
		String state = appointment.basis().isCovering() ? appointment.basis().word() : "";
		return new Sitter(appointment.person(), term, state, null, appointment);
	}

	/** "from 4 May 2023, appointed until 6 May 2027". */
	public String words() {
		LocalDate due = (this.holding != null) ? this.holding.dueToEndOn() : null;
		boolean open = this.term.endsOn() == null && due != null;
		return TermWords.of(this.term) + (open ? ", appointed until " + Day.write(due) : "");
	}

}
