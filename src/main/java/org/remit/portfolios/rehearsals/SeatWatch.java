package org.remit.portfolios.rehearsals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.Day;
import org.remit.portfolios.reshuffles.Register;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.SeatRegister;

/** Seats that nobody has on the day, or whose post nobody holds. */
@Component
@Order(4)
class SeatWatch implements Watch {

	private final SeatRegister seats;

	SeatWatch(SeatRegister seats) {
		this.seats = seats;
	}

	@Override
	public List<String> warnings(Reshuffle reshuffle, Set<UUID> touched) {
		Map<UUID, Register.Entry> after = this.seats.on(reshuffle.takesEffectOn(), touched);
		return after.values()
			.stream()
			.filter((seat) -> seat.state().equals(SeatRegister.VACANT))
			.map((seat) -> "Nobody would have the seat %s on %s".formatted(seat.title(),
					Day.write(reshuffle.takesEffectOn())))
			.toList();
	}

}
