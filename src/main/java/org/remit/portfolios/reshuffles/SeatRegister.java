package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.boards.seats.Seat;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.appointments.Appointments;

/**
 * The seats that a set touches: those that it fills or empties, and those that belong to
 * the posts whose holders it changes.
 */
@Component
@Order(4)
public class SeatRegister implements Register {

	public static final String VACANT = "Vacant";

	private final Seats seats;

	private final SeatHoldings holdings;

	private final Appointments appointments;

	SeatRegister(Seats seats, SeatHoldings holdings, Appointments appointments) {
		this.seats = seats;
		this.holdings = holdings;
		this.appointments = appointments;
	}

	@Override
	public String heading() {
		return "Seats on boards";
	}

	@Override
	public String subject() {
		return "Seat";
	}

	@Override
	public Map<UUID, Entry> on(LocalDate day, Set<UUID> touched) {
		Map<UUID, Entry> entries = new LinkedHashMap<>();
		touched.stream()
			.flatMap((id) -> Stream.concat(this.seats.find(id).stream(), this.seats.ofPost(id).stream()))
			.filter((seat) -> seat.existence().contains(day) && seat.board().existence().contains(day))
			.sorted(Comparator.comparing((Seat seat) -> seat.board().name()).thenComparing(Seat::position))
			.forEach((seat) -> entries.put(seat.id(), new Entry(name(seat), holder(seat, day))));
		return entries;
	}

	/** "Chair, Overview and Scrutiny Committee". */
	public static String name(Seat seat) {
		return "%s, %s".formatted(seat.title(), seat.board().name());
	}

	private String holder(Seat seat, LocalDate day) {
		if (seat.isExOfficio()) {
			return PostRegister.words(this.appointments.knownHolders(List.of(seat.post().id()), day));
		}
		return this.holdings.of(seat.board().id())
			.stream()
			.filter((one) -> one.seat().id().equals(seat.id()) && one.term().contains(day))
			.map((one) -> one.person().fullName())
			.findFirst()
			.orElse(VACANT);
	}

}
