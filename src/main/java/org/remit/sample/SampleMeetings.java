package org.remit.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.meetings.Meeting;
import org.remit.boards.meetings.MeetingCancellation;
import org.remit.boards.meetings.MeetingForm;
import org.remit.boards.meetings.Meetings;
import org.remit.boards.meetings.TypedReport;

/** A few meetings of the sample council's boards: held, called off and to come. */
@Component
class SampleMeetings {

	private static final String AGENDAS = "https://democracy.aldermoor.example/meetings/";

	private final Meetings meetings;

	SampleMeetings(Meetings meetings) {
		this.meetings = meetings;
	}

	void load() {
		add(SampleBoards.PARENTING, LocalDate.of(2026, 3, 10), List.of());
		add(SampleBoards.PARENTING, LocalDate.of(2026, 6, 16),
				List.of(new TypedReport("The portfolio for children", SamplePortfolios.CHILDREN, ""),
						new TypedReport("Annual report of the virtual school", null,
								"https://school.aldermoor.example/annual-report"),
						new TypedReport("Visits of elected members to homes: oral report", null, "")));
		Meeting off = add(SampleBoards.PARENTING, LocalDate.of(2026, 9, 15), List.of());
		this.meetings.cancel(SampleActors.LOADER, off.id(), new MeetingCancellation(
				"The Town Hall was closed after the storm; its business went to December", off.version()));
		add(SampleBoards.PARENTING, LocalDate.of(2026, 12, 8), List.of());
		add(SampleBoards.PARENTING, LocalDate.of(2027, 3, 9), List.of());
		add(SampleBoards.SCRUTINY, LocalDate.of(2026, 10, 6), List.of());
		add(SampleBoards.SCRUTINY, LocalDate.of(2027, 1, 12), List.of());
	}

	private Meeting add(UUID board, LocalDate day, List<TypedReport> reports) {
		return this.meetings.add(SampleActors.LOADER, board, new MeetingForm(SampleActors.id("meeting: " + board + day),
				day, LocalTime.of(16, 30), "Committee Room 2, Town Hall", AGENDAS + day, "", reports, null));
	}

}
