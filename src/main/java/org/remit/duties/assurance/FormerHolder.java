package org.remit.duties.assurance;

import jakarta.persistence.Embeddable;

import org.remit.boards.seats.SeatHolding;
import org.remit.duties.reviews.Signer;
import org.remit.people.appointments.Appointment;

/**
 * Somebody who held a post of the matrix, or chaired its board, by the names of the time.
 * It is the appointment that made them answer for it.
 *
 * @param postTitle of the post, or of the seat with its board
 * @param postSlug empty for the chair of a board
 * @param covering how they stood in ("acting"), empty for the holder proper
 */
@Embeddable
record FormerHolder(Signer signer, String postTitle, String postSlug, String name, String personSlug, String covering) {

	static FormerHolder of(Appointment appointment) {
		return new FormerHolder(Signer.of(appointment), appointment.post().title(), appointment.post().slug(),
				appointment.person().fullName(), appointment.person().slug(),
				appointment.basis().isCovering() ? appointment.basis().word() : "");
	}

	static FormerHolder of(SeatHolding holding) {
		return new FormerHolder(new Signer(null, holding.id()),
				"%s, %s".formatted(holding.seat().title(), holding.seat().board().name()), "",
				holding.person().fullName(), holding.person().slug(), "");
	}

}
