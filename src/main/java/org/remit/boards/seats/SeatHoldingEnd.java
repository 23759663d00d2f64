package org.remit.boards.seats;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * How somebody leaves a seat: the last day, included, and from which day the public may
 * know.
 */
public record SeatHoldingEnd(@NotNull(message = "Enter the last day") LocalDate endsOn,
		@NotNull(message = "Choose the reason") Leaving endReason,
		@NotNull(message = "Enter the day from which the public may know") LocalDate endAnnouncedOn, Integer version) {

	static SeatHoldingEnd of(SeatHolding holding, LocalDate today) {
		LocalDate announced = holding.endAnnouncedOn();
		return new SeatHoldingEnd(holding.term().endsOn(), holding.endReason(), (announced != null) ? announced : today,
				holding.version());
	}

}
