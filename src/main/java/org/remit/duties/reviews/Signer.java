package org.remit.duties.reviews;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.remit.boards.seats.Chair;
import org.remit.people.appointments.Appointment;

/**
 * By what somebody answers: their appointment to a post, or their holding of the seat
 * from which they chair a board. One of them is null.
 */
@Embeddable
public record Signer(UUID appointmentId, UUID seatHoldingId) {

	public static Signer of(Appointment appointment) {
		return new Signer(appointment.id(), null);
	}

	public static Signer of(Chair chair) {
		return new Signer(chair.appointment(), chair.holding());
	}

	/** The one that is there. */
	public UUID id() {
		return (this.appointmentId != null) ? this.appointmentId : this.seatHoldingId;
	}

}
