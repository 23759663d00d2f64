package org.remit.boards.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What officers fill in about a meeting. The id is drawn when the empty form is opened,
 * so that sending it twice makes one meeting.
 *
 * @param startsAt null where nobody knows
 * @param agendaLink where the council's agenda system has it, or empty
 */
public record MeetingForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Enter the day of the meeting") LocalDate heldOn, LocalTime startsAt,
		@PlainText(max = 300, label = "Place") String place,
		@Pattern(regexp = "|(?i)https?://\\S+",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 1_000,
						label = "Agenda and minutes") String agendaLink,
		@PlainText(max = 2_000, label = "Note") String note,
		@Size(max = MOST_REPORTS, message = "Enter 60 reports or fewer") List<@Valid TypedReport> reports,
		Integer version) {

	static final int MOST_REPORTS = 60;

	private static final int EMPTY_ROWS = 3;

	public MeetingForm {
		place = OneLine.of(place);
		agendaLink = OneLine.of(agendaLink);
		note = (note != null) ? TypedText.plainBreaks(note).strip() : "";
		reports = (reports != null)
				? reports.stream().map((report) -> Objects.requireNonNullElse(report, TypedReport.EMPTY)).toList()
				: List.of();
	}

	static MeetingForm blank() {
		return new MeetingForm(UUID.randomUUID(), null, null, "", "", "", rows(List.of()), null);
	}

	static MeetingForm of(Meeting meeting) {
		return new MeetingForm(meeting.id(), meeting.heldOn(), meeting.startsAt(), meeting.place(),
				meeting.agendaLink(), meeting.note(), rows(meeting.reports()), meeting.version());
	}

	/** A form always shows some rows more than are filled in. */
	private static List<TypedReport> rows(List<MeetingReport> reports) {
		return Stream
			.concat(reports.stream().map(TypedReport::of), Collections.nCopies(EMPTY_ROWS, TypedReport.EMPTY).stream())
			.toList();
	}

	List<TypedReport> filled() {
		return this.reports.stream().filter((report) -> !report.isEmpty()).toList();
	}

}
