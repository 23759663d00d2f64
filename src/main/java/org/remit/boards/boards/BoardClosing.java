package org.remit.boards.boards;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * How a board comes to its end: its last day, included, and from which day the public may
 * know.
 */
public record BoardClosing(@NotNull(message = "Enter the last day") LocalDate closedOn,
		@NotBlank(message = "Enter why it closes") @PlainText(max = 400, label = "Reason") String reason,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn, Integer version) {

	public BoardClosing {
		reason = OneLine.of(reason);
	}

	static BoardClosing of(Board board, LocalDate today) {
		LocalDate announced = board.closingAnnouncedOn();
		return new BoardClosing(board.closedOn(), board.closingReason(), (announced != null) ? announced : today,
				board.version());
	}

}
