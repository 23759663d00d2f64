package org.remit.reports.reports;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.remit.people.appointments.Appointment;

/**
 * Somebody who makes a report, by the appointment through which they do.
 *
 * @param appointmentId null for somebody who isn't in the register
 * @param words as printed, empty to print the name and the post
 */
@Embeddable
public record Author(UUID appointmentId, String words) {

	/**
	 * As printed: "Councillor Antony High, Leader of the Council".
	 * @param appointment null for somebody who isn't in the register
	 */
	public String named(Appointment appointment) {
		return (!this.words.isEmpty() || appointment == null) ? this.words
				: "%s, %s".formatted(appointment.person().fullName(), appointment.post().title());
	}

}
