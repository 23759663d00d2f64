package org.remit.people.designations;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * The last day of a designation, included, and from which day the public may know.
 */
public record DesignationEnd(@NotNull(message = "Enter the last day") LocalDate endsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate endAnnouncedOn, Integer version) {

	static DesignationEnd of(Designation designation, LocalDate today) {
		LocalDate announced = designation.endAnnouncedOn();
		return new DesignationEnd(designation.term().endsOn(), (announced != null) ? announced : today,
				designation.version());
	}

}
