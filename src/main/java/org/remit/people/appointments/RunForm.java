package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;

/** The terms of all appointments to a post, newest first, to be changed in one step. */
record RunForm(List<@Valid Row> rows) {

	RunForm {
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
	}

	static RunForm of(List<Appointment> appointments) {
		return new RunForm(appointments.stream().map(Row::of).toList());
	}

	List<Redating> run() {
		return IntStream.range(0, this.rows.size()).mapToObj((at) -> this.rows.get(at).redating(at)).toList();
	}

	record Row(@NotNull(message = "Open the form again") UUID appointment,
			@NotNull(message = "Enter the first day") LocalDate startsOn, LocalDate endsOn, Integer version) {

		static Row of(Appointment one) {
			return new Row(one.id(), one.term().startsOn(), one.term().endsOn(), one.version());
		}

		Redating redating(int at) {
			if (this.endsOn != null && this.endsOn.isBefore(this.startsOn)) {
				throw new RuleBroken("rows[%d].endsOn".formatted(at),
						"The last day must be on or after the first day, %s".formatted(Day.write(this.startsOn)));
			}
			return new Redating(this.appointment, new Term(this.startsOn, this.endsOn), this.version);
		}

		/** As a conflict between two people shows it. */
		@Override
		public String toString() {
			String end = (this.endsOn != null) ? " to " + Day.write(this.endsOn) : "";
			return (this.startsOn != null) ? Day.write(this.startsOn) + end : "";
		}

	}

}
