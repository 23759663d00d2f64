package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.EndReason;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;

/** Makes the sample council's appointments, each on the day on which it began. */
@Component
class SampleTerms {

	private final Appointments appointments;

	private final SettableClock clock;

	SampleTerms(Appointments appointments, SettableClock clock) {
		this.appointments = appointments;
		this.clock = clock;
	}

	/** Somebody who holds the post to this day. */
	void hold(UUID post, UUID person, LocalDate from) {
		appoint(post, person, from, null, null, Basis.SUBSTANTIVE, null);
	}

	void held(UUID post, UUID person, LocalDate from, LocalDate to, EndReason reason) {
		appoint(post, person, from, to, null, Basis.SUBSTANTIVE, reason);
	}

	/** Somebody who went on holding the post after the term they were appointed for. */
	void carriedOn(UUID post, UUID person, LocalDate from, LocalDate due, LocalDate to) {
		appoint(post, person, from, to, due, Basis.SUBSTANTIVE, EndReason.TERM_ENDED);
	}

	void covered(UUID post, UUID person, LocalDate from, LocalDate to, Basis basis) {
		appoint(post, person, from, to, null, basis, EndReason.TERM_ENDED);
	}

	private void appoint(UUID post, UUID person, LocalDate from, LocalDate to, LocalDate due, Basis basis,
			EndReason reason) {
		UUID id = SampleActors.id(post + " " + person + " " + from);
		this.clock.on(from,
				() -> this.appointments.appoint(SampleActors.LOADER,
						new AppointmentForm(id, post, person, new AppointmentForm.Days(from, to, due), basis, from,
								new AppointmentForm.Ending(reason, to), Decision.NONE, null)));
	}

}
