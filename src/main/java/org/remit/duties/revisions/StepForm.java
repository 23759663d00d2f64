package org.remit.duties.revisions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What somebody decides about a responsibility.
 *
 * @param id that the step will have, drawn when the page is opened
 * @param version of the responsibility that they saw
 * @param rows what takes its place where it is carried over
 * @param joining other responsibilities that go into the first of these, see
 * {@link ResponsibilityStep#seen()}
 */
public record StepForm(@NotNull(message = "Open the page again") UUID id, Integer version,
		@NotNull(message = "Choose what becomes of the row") Outcome outcome,
		@PlainText(max = 1000, label = "Reason") String reason,
		@Size(max = MOST_ROWS, message = "Make 30 rows or fewer") List<@Valid ProposedResponsibility> rows,
		@Size(max = MOST_JOINING, message = "Choose 50 rows or fewer") List<String> joining) {

	static final int MOST_ROWS = 30;

	static final int MOST_JOINING = 50;

	public StepForm {
		reason = TypedText.line(reason);
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		joining = (joining != null) ? joining.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	/** The same proposal decided in this way. */
	public StepForm decided(Outcome outcome, String reason) {
		return new StepForm(this.id, this.version, outcome, reason, this.rows, this.joining);
	}

	/** The same decision for other responsibilities. */
	public StepForm making(List<ProposedResponsibility> rows) {
		return new StepForm(this.id, this.version, this.outcome, this.reason, rows, this.joining);
	}

	List<ProposedResponsibility> made() {
		return this.rows.stream().filter(ProposedResponsibility::made).toList();
	}

}
