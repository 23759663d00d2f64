package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Which plan took the place of which.
 *
 * @param later true where the other plan is the later one
 */
public record SuccessionForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the other plan") UUID other,
		@NotNull(message = "Choose which of the two is the later one") Boolean later,
		@NotNull(message = "Enter the first day of the later one") LocalDate happenedOn) {

	static SuccessionForm blank() {
		return new SuccessionForm(UUID.randomUUID(), null, null, null);
	}

}
