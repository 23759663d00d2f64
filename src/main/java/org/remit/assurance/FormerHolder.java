package org.remit.assurance;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.remit.posts.Appointment;

/**
 * Somebody who held a post of the matrix, by the names of the time. It is the appointment
 * that made them answer for it.
 *
 * @param covering how they stood in ("acting"), empty for the holder proper
 */
@Embeddable
record FormerHolder(UUID appointmentId, String postTitle, String postSlug, String name, String personSlug,
		String covering) {

	static FormerHolder of(Appointment appointment) {
		return new FormerHolder(appointment.id(), appointment.post().title(), appointment.post().slug(),
				appointment.person().fullName(), appointment.person().slug(),
				appointment.basis().isCovering() ? appointment.basis().word() : "");
	}

}
