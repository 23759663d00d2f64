package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.changes.ChangeForm;
import org.remit.portfolios.changes.Changes;
import org.remit.portfolios.reshuffles.ReshuffleForm;
import org.remit.portfolios.reshuffles.Reshuffles;

/** A reshuffle for the next annual meeting, as it is being prepared. */
@Component
class SampleReshuffle {

	private static final UUID MAY = SampleActors.id("reshuffle in May");

	private final Reshuffles reshuffles;

	private final Changes changes;

	private final Appointments appointments;

	private final SettableClock clock;

	SampleReshuffle(Reshuffles reshuffles, Changes changes, Appointments appointments, SettableClock clock) {
		this.reshuffles = reshuffles;
		this.changes = changes;
		this.appointments = appointments;
		this.clock = clock;
	}

	/** Two members of the executive change places. */
	void load() {
		LocalDate day = nextMay();
		this.reshuffles.add(SampleActors.LOADER, new ReshuffleForm(MAY, "Annual meeting " + day.getYear(), day, day, "",
				"", "The group confirms the names in March.", null));
		Appointment adults = holder(SampleRegister.ADULT_MEMBER, day);
		Appointment environment = holder(SampleRegister.ENVIRONMENT_MEMBER, day);
		changePlaces(adults, environment);
		changePlaces(environment, adults);
	}

	private LocalDate nextMay() {
		LocalDate today = this.clock.today();
		LocalDate may = LocalDate.of(today.getYear(), 5, 20);
		return may.isAfter(today) ? may : may.plusYears(1);
	}

	private Appointment holder(UUID post, LocalDate day) {
		return this.appointments.knownHolders(List.of(post), day).get(0);
	}

	private void changePlaces(Appointment leaving, Appointment coming) {
		this.changes.add(SampleActors.LOADER, MAY, ChangeForm.appoint(leaving.post().id(), coming.person().id(),
				Basis.SUBSTANTIVE, List.of(leaving.id())));
	}

}
