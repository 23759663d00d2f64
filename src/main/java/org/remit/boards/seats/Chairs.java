package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to who chairs boards on a day, and so speaks for them. A vice chair sits
 * in at meetings and does not answer for the board.
 */
@Service
@Transactional(readOnly = true)
public class Chairs {

	private final SeatRepository seats;

	private final Sitters sitters;

	Chairs(SeatRepository seats, Sitters sitters) {
		this.seats = seats;
		this.sitters = sitters;
	}

	/** As staff know it, by the board's name. */
	public List<Chair> known(LocalDate day) {
		List<Seat> there = this.seats.findByCapacity(Capacity.CHAIR)
			.stream()
			.filter((seat) -> seat.existence().contains(day) && seat.board().existence().contains(day))
			.toList();
		return this.sitters.known(there, day)
			.stream()
			.flatMap((place) -> place.sitters().stream().map((sitter) -> new Chair(place.seat(), sitter)))
			.toList();
	}

}
