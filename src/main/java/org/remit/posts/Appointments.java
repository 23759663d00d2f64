package org.remit.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.SettableClock;

/** The front door to appointments: who holds which post, on any day. */
@Service
@Transactional(readOnly = true)
public class Appointments {

	private final AppointmentRepository appointments;

	private final SettableClock clock;

	Appointments(AppointmentRepository appointments, SettableClock clock) {
		this.appointments = appointments;
		this.clock = clock;
	}

	/**
	 * Who holds these posts on a day: substantive holders first, then those who cover;
	 * announced appointments only. Posts and people come with them.
	 */
	public List<Appointment> holders(Collection<UUID> posts, LocalDate day) {
		return this.appointments.findHolders(posts, day, this.clock.today());
	}

}
