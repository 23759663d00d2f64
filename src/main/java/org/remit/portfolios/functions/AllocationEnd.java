package org.remit.portfolios.functions;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * How an allocation ends: the last day, included, and from which day the public may know.
 */
public record AllocationEnd(@NotNull(message = "Enter the last day") LocalDate endsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate endAnnouncedOn, Integer version) {

	static AllocationEnd of(Allocation allocation, LocalDate today) {
		LocalDate announced = allocation.endAnnouncedOn();
		return new AllocationEnd(allocation.term().endsOn(), (announced != null) ? announced : today,
				allocation.version());
	}

}
