package org.remit.plans.plans;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedList;
import org.remit.platform.text.TypedText;

/**
 * What a plan says about one of its priorities.
 *
 * @param id made with the empty form, so that sending it twice makes one priority
 * @param outcomes one a line
 */
public record PriorityForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter the number") @PlainText(max = 10, label = "Number") String number,
		@NotBlank(message = "Enter the priority") @PlainText(max = 500, label = "Priority") String title,
		@NotNull(message = "Choose whose priority it is") PriorityKind kind,
		@PlainText(max = 20_000, label = "Outcomes") String outcomes) {

	public PriorityForm {
		number = OneLine.of(number).replaceAll("\\.$", "");
		title = TypedText.line(title);
		outcomes = TypedText.text(outcomes);
	}

	static PriorityForm blank() {
		return new PriorityForm(UUID.randomUUID(), null, "", "", PriorityKind.STRATEGIC, "");
	}

	static PriorityForm of(Priority priority) {
		return new PriorityForm(priority.id(), priority.version(), priority.number(), priority.title(), priority.kind(),
				priority.outcomes().stream().map(Outcome::text).collect(Collectors.joining("\n")));
	}

	/** The outcomes, without bullets. */
	List<String> lines() {
		return TypedList.read(this.outcomes).stream().map(TypedLine::text).toList();
	}

	boolean says(Priority priority) {
		return this.number.equals(priority.number()) && this.title.equals(priority.title())
				&& this.kind == priority.kind()
				&& lines().equals(priority.outcomes().stream().map(Outcome::text).toList());
	}

}
