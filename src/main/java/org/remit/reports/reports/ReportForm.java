package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What stands over a report and under it.
 *
 * @param id made with the empty form, so that sending it twice makes one report
 * @param version of the report when the page was opened, null for a new one
 * @param kind of a new report; it keeps its kind
 * @param board to which it goes, where no meeting says so
 * @param withFigures whether a new report begins with figures; null where the box is not
 * ticked
 */
public record ReportForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotNull(message = "Choose the kind of report") UUID kind,
		@NotBlank(message = "Enter the title") @PlainText(max = 200, label = "Title") String title,
		@NotNull(message = "Choose the area that edits this report") UUID area, UUID portfolio, UUID meeting,
		UUID board, LocalDate datedOn,
		@Size(max = 10, message = "Enter 10 authors or fewer") List<@Valid TypedAuthor> authors,
		@PlainText(max = 1_000, label = "Contact") String contact, Boolean withFigures) {

	private static final int EMPTY_ROWS = 2;

	public ReportForm {
		title = OneLine.of(title);
		authors = (authors != null)
				? authors.stream().map((one) -> Objects.requireNonNullElse(one, TypedAuthor.EMPTY)).toList()
				: List.of();
		contact = TypedText.text(contact);
	}

	static ReportForm blank(UUID area) {
		return new ReportForm(UUID.randomUUID(), null, null, "", area, null, null, null, null, rows(List.of()), "",
				true);
	}

	static ReportForm of(Report report) {
		return new ReportForm(report.id(), report.version(), report.kind().id(), report.document().title(),
				report.document().area().id(), (report.portfolio() != null) ? report.portfolio().id() : null,
				(report.meeting() != null) ? report.meeting().id() : null,
				(report.board() != null && report.meeting() == null) ? report.board().id() : null,
				(report.meeting() == null) ? report.day() : null,
				rows(report.authors().stream().map(TypedAuthor::of).toList()), report.contact(), false);
	}

	/** A form always shows some rows more than are filled in. */
	private static List<TypedAuthor> rows(List<TypedAuthor> filled) {
		return Stream.concat(filled.stream(), Collections.nCopies(EMPTY_ROWS, TypedAuthor.EMPTY).stream()).toList();
	}

	List<TypedAuthor> named() {
		return this.authors.stream().filter((author) -> !author.isEmpty()).toList();
	}

	/** Whether another form says the same. */
	boolean says(ReportForm other) {
		return words().equals(other.words());
	}

	private List<Object> words() {
		return Stream
			.of(this.kind, this.title, this.area, this.portfolio, this.meeting, this.board, this.datedOn, named(),
					this.contact)
			.map((one) -> Objects.requireNonNullElse(one, ""))
			.toList();
	}

}
