package org.remit.reading.answering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.seats.Chair;
import org.remit.boards.seats.Chairs;
import org.remit.people.appointments.Appointments;

/** Reads by what people answer on a day: the posts they hold, the boards they chair. */
@Service
@Transactional(readOnly = true)
class HeldOffices {

	private final Appointments appointments;

	private final Chairs chairs;

	HeldOffices(Appointments appointments, Chairs chairs) {
		this.appointments = appointments;
		this.chairs = chairs;
	}

	/**
	 * The posts first.
	 * @param person null for an account that belongs to nobody in the register
	 */
	List<Office> of(UUID person, LocalDate day) {
		if (person == null) {
			return List.of();
		}
		Stream<Chair> chaired = this.chairs.known(day).stream().filter((one) -> one.person().id().equals(person));
		return Stream.concat(this.appointments.heldBy(person, day).stream().map(Office::of), chaired.map(Office::of))
			.toList();
	}

	/** Everybody who answers for one of these posts or boards. */
	List<Office> answering(Collection<UUID> posts, Collection<UUID> boards, LocalDate day) {
		Stream<Chair> chairs = this.chairs.known(day).stream().filter((one) -> boards.contains(one.board().id()));
		return Stream
			.concat(this.appointments.knownHolders(posts, day).stream().map(Office::of), chairs.map(Office::of))
			.toList();
	}

}
