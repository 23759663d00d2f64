package org.remit.figures.savings;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * How a saving stood on a day, as officers fill it in.
 *
 * @param pressures an amount of pounds, or empty for none
 */
public record PositionForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Enter the day on which it stood so") LocalDate asAt,
		@NotBlank(message = "Enter what was achieved, 0 for nothing yet") @PlainText(max = 30,
				label = "Achieved") String achieved,
		@PlainText(max = 30, label = "Pressures") String pressures,
		@NotNull(message = "Choose how it stands") Rating rating, @PlainText(max = 2_000, label = "Why") String reason,
		@PlainText(max = 2_000, label = "What is done about it") String mitigation, Integer version) {

	public PositionForm {
		achieved = OneLine.of(achieved);
		pressures = OneLine.of(pressures);
		reason = TypedText.text(reason);
		mitigation = TypedText.text(mitigation);
	}

	static PositionForm blank(LocalDate today) {
		return new PositionForm(UUID.randomUUID(), today, "", "", null, "", "", null);
	}

	static PositionForm of(SavingsPosition position) {
		return new PositionForm(position.id(), position.asAt(), Pounds.typed(position.achieved()),
				Pounds.typed(position.pressures()), position.rating(), position.reason(), position.mitigation(),
				position.version());
	}

}
