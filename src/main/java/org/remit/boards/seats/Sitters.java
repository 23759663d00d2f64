package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Term;

/** Puts people into seats: by appointment, or because they hold the seat's post. */
@Component
class Sitters {

	private final SeatHoldingRepository holdings;

	private final Appointments appointments;

	private final SeatGroups groups;

	Sitters(SeatHoldingRepository holdings, Appointments appointments, SeatGroups groups) {
		this.holdings = holdings;
		this.appointments = appointments;
		this.groups = groups;
	}

	List<Place> known(List<Seat> seats, LocalDate day) {
		Map<UUID, List<Sitter>> appointed = appointed(this.holdings.findOnDay(boards(seats), day), day,
				SeatHolding::term);
		Map<UUID, List<Sitter>> officers = officers(this.appointments.knownHolders(posts(seats), day),
				Appointment::term);
		return this.groups.mark(seats.stream().map((seat) -> place(seat, appointed, officers, false)).toList(), day);
	}

	List<Place> announced(List<Seat> seats, AsAt asAt) {
		LocalDate today = asAt.today();
		Map<UUID, List<Sitter>> appointed = appointed(
				this.holdings.findAnnouncedOnDay(boards(seats), asAt.day(), today), asAt.day(),
				(one) -> one.announcedTerm(today));
		Map<UUID, List<Sitter>> officers = officers(this.appointments.holders(posts(seats), asAt.day()),
				(one) -> one.announcedTerm(today));
		return this.groups.markAnnounced(seats.stream()
			.map((seat) -> place(seat, appointed, officers, seat.isExOfficio() && !seat.post().isPublic()))
			.toList(), asAt);
	}

	private static List<UUID> boards(List<Seat> seats) {
		return seats.stream().map((seat) -> seat.board().id()).distinct().toList();
	}

	private static List<UUID> posts(List<Seat> seats) {
		return seats.stream().filter(Seat::isExOfficio).map((seat) -> seat.post().id()).distinct().toList();
	}

	private static Map<UUID, List<Sitter>> appointed(List<SeatHolding> holdings, LocalDate day,
			Function<SeatHolding, Term> term) {
		return holdings.stream()
			.collect(Collectors.groupingBy((one) -> one.seat().id(),
					Collectors.mapping((one) -> Sitter.of(one, term.apply(one), day), Collectors.toList())));
	}

	private static Map<UUID, List<Sitter>> officers(List<Appointment> appointments, Function<Appointment, Term> term) {
		return appointments.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id(),
					Collectors.mapping((one) -> Sitter.of(one, term.apply(one)), Collectors.toList())));
	}

	private static Place place(Seat seat, Map<UUID, List<Sitter>> appointed, Map<UUID, List<Sitter>> officers,
			boolean hidden) {
		List<Sitter> sitters = seat.isExOfficio() ? officers.getOrDefault(seat.post().id(), List.of())
				: appointed.getOrDefault(seat.id(), List.of());
		return new Place(seat, hidden ? List.of() : sitters, hidden, "", false);
	}

}
