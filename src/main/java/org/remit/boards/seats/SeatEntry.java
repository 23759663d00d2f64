package org.remit.boards.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.remit.people.appointments.Appointment;
import org.remit.people.register.OtherHoldings.Entry;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Term;

/** A seat as the timeline of a person names it. */
final class SeatEntry {

	private SeatEntry() {
	}

	static Entry of(SeatHolding holding, Term term, String href, AsAt asAt) {
		List<String> states = new ArrayList<>(states(holding.seat()));
		if (term.contains(asAt.day()) && holding.isCarryingOn(asAt.day())) {
			states.add(Sitter.of(holding, term, asAt.day()).state());
		}
		return new Entry(term, title(holding.seat()), href, states);
	}

	static Entry of(Seat seat, Appointment appointment, Term term, String href) {
		List<String> states = new ArrayList<>(states(seat));
		states.add("with the post " + appointment.post().title());
		return new Entry(term, title(seat), href, states);
	}

	private static String title(Seat seat) {
		return "%s, %s".formatted(seat.board().name(), seat.title());
	}

	private static List<String> states(Seat seat) {
		return seat.capacity().isMember() ? List.of() : List.of(seat.capacity().label().toLowerCase(Locale.UK));
	}

}
