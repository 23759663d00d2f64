package org.remit.reading.answering;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;

/**
 * Reads what somebody must answer for through the posts they hold on a day, whether they
 * hold them for good, share them or stand in, and as chair of a board.
 */
@Service
@Transactional(readOnly = true)
class Desks {

	private final HeldOffices offices;

	private final Shelves shelves;

	private final ConfirmationRepository confirmations;

	Desks(HeldOffices offices, Shelves shelves, ConfirmationRepository confirmations) {
		this.offices = offices;
		this.shelves = shelves;
		this.confirmations = confirmations;
	}

	/**
	 * @param person null for an account that belongs to nobody
	 */
	Desk of(UUID person, AsAt asAt) {
		List<Office> held = this.offices.of(person, asAt.day());
		Shelf shelf = this.shelves.about(held.stream().map(Office::answering).collect(Collectors.toSet()), asAt);
		return new Desk(read(held, shelf), shelf);
	}

	/**
	 * What everybody answers for who holds a post or chairs a board, as staff know it.
	 */
	Desk all(AsAt asAt) {
		Shelf shelf = this.shelves.all(asAt);
		return new Desk(
				read(this.offices.answering(shelf.posts().keySet(), shelf.boards().keySet(), asAt.day()), shelf),
				shelf);
	}

	private List<HeldOffice> read(List<Office> offices, Shelf shelf) {
		List<Confirmation> known = this.confirmations.by(
				offices.stream().map(Office::appointmentId).filter(Objects::nonNull).toList(),
				offices.stream().map(Office::seatHoldingId).filter(Objects::nonNull).toList());
		return offices.stream().map((one) -> HeldOffice.of(one, shelf, known)).toList();
	}

}
