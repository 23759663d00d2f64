package org.remit.people.appointments;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * How an appointment comes to its end: the last day, included, and from which day the
 * public may know.
 */
public record AppointmentEnd(@NotNull(message = "Enter the last day") LocalDate endsOn,
		@NotNull(message = "Choose the reason") EndReason endReason,
		@NotNull(message = "Enter the day from which the public may know") LocalDate endAnnouncedOn, Integer version) {

	static AppointmentEnd of(Appointment appointment, LocalDate today) {
		LocalDate announced = appointment.endAnnouncedOn();
		return new AppointmentEnd(appointment.term().endsOn(), appointment.endReason(),
				(announced != null) ? announced : today, appointment.version());
	}

}
