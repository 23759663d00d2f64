package org.remit.answering;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.AsAt;
import org.remit.posts.Appointment;
import org.remit.posts.Appointments;

/**
 * Reads what somebody must answer for through the posts they hold on a day, whether they
 * hold them for good, share them or stand in.
 */
@Service
@Transactional(readOnly = true)
class Desks {

	private final Appointments appointments;

	private final Shelves shelves;

	private final ConfirmationRepository confirmations;

	Desks(Appointments appointments, Shelves shelves, ConfirmationRepository confirmations) {
		this.appointments = appointments;
		this.shelves = shelves;
		this.confirmations = confirmations;
	}

	/**
	 * @param person null for an account that belongs to nobody in the register
	 */
	Desk of(UUID person, AsAt asAt) {
		List<Appointment> held = (person != null) ? this.appointments.heldBy(person, asAt.day()) : List.of();
		Set<UUID> posts = held.stream().map((one) -> one.post().id()).collect(Collectors.toSet());
		Shelf shelf = this.shelves.about(posts, asAt);
		List<Confirmation> known = this.confirmations.by(held.stream().map(Appointment::id).toList());
		return new Desk(held.stream().map((one) -> HeldPost.of(one, shelf, known)).toList(), shelf);
	}

	/** What everybody answers for who holds a post on the day, as staff know it. */
	List<HeldPost> all(AsAt asAt) {
		Shelf shelf = this.shelves.all(asAt);
		List<Appointment> held = this.appointments.knownHolders(shelf.posts(), asAt.day());
		List<Confirmation> known = this.confirmations.by(held.stream().map(Appointment::id).toList());
		return held.stream().map((one) -> HeldPost.of(one, shelf, known)).toList();
	}

}
