package org.remit.boards.relations;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.boards.boards.Board;

/**
 * Which board followed which.
 *
 * @param followed true where the other board came after this one
 */
public record SuccessionForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the other board") UUID other,
		@NotNull(message = "Choose which of the two came first") Boolean followed,
		@NotNull(message = "Enter the day on which the later one took over") LocalDate happenedOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn) {

	static SuccessionForm blank(Board board, LocalDate today) {
		LocalDate day = (board.closedOn() != null) ? board.closedOn().plusDays(1) : null;
		return new SuccessionForm(UUID.randomUUID(), null, true, day, today);
	}

}
