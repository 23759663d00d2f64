package org.remit.people.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.remit.people.appointments.Appointment;
import org.remit.platform.time.Term;

/**
 * All that a person holds, held and is going to hold, posts and seats together: what runs
 * on the day, what begins later and what was over.
 */
record Timeline(List<Line> present, List<Line> future, List<Line> past) {

	static Timeline of(List<Line> lines, LocalDate day) {
		Comparator<Line> byStart = Comparator.comparing((line) -> line.term().startsOn());
		return new Timeline(part(lines, (term) -> term.contains(day), byStart),
				part(lines, (term) -> term.startsOn().isAfter(day), byStart),
				part(lines, (term) -> term.endsOn() != null && term.endsOn().isBefore(day), byStart.reversed()));
	}

	private static List<Line> part(List<Line> lines, Predicate<Term> wanted, Comparator<Line> order) {
		return lines.stream().filter((line) -> wanted.test(line.term())).sorted(order).toList();
	}

	public boolean isEmpty() {
		return this.present.isEmpty() && this.future.isEmpty() && this.past.isEmpty();
	}

	/**
	 * One line of it.
	 *
	 * @param term as far as the readers of the page may know it
	 * @param appointment null for what isn't a post
	 */
	record Line(Term term, String title, String href, String words, List<String> states, Appointment appointment) {

	}

}
