package org.remit.boards.relations;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.boards.boards.Board;
import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * To whom a board reports: another board, or a body by its name.
 *
 * @param other the other board, null where a name is given
 */
public record ReportingLineForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose whether it advises or reports") Relation relation, UUID other,
		@PlainText(max = 160, label = "Name") String name, LocalDate startsOn, LocalDate endsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn, Integer version) {

	public ReportingLineForm {
		name = OneLine.of(name);
	}

	static ReportingLineForm blank(LocalDate today) {
		return new ReportingLineForm(UUID.randomUUID(), null, null, "", null, null, today, null);
	}

	static ReportingLineForm of(ReportingLine line) {
		Board to = line.to();
		return new ReportingLineForm(line.id(), line.relation(), (to != null) ? to.id() : null,
				(to != null) ? "" : line.toName(), line.existence().startsOn(), line.existence().endsOn(),
				line.announcedOn(), line.version());
	}

}
