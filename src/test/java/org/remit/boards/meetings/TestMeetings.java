package org.remit.boards.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.terms.TestTerms;

/** Meetings of a test's own boards. */
@Component
class TestMeetings {

	private final Meetings meetings;

	TestMeetings(Meetings meetings) {
		this.meetings = meetings;
	}

	Meeting meeting(Board board, LocalDate day) {
		return meeting(board, day, List.of());
	}

	Meeting meeting(Board board, LocalDate day, List<TypedReport> reports) {
		return this.meetings.add(TestTerms.AUTHOR, board.id(), new MeetingForm(UUID.randomUUID(), day,
				LocalTime.of(14, 0), "Town Hall", "https://agendas.example/" + day, "", reports, null));
	}

}
