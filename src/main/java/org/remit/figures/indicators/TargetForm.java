package org.remit.figures.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

/** A target of an indicator. The id is drawn when the empty form is opened. */
public record TargetForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Enter the target") @Digits(integer = 14, fraction = 3,
				message = IndicatorForm.NUMBER) BigDecimal value,
		@Digits(integer = 14, fraction = 3, message = IndicatorForm.NUMBER) @DecimalMin(value = "0",
				message = "Enter 0 or more") BigDecimal tolerance,
		@NotNull(message = "Enter the first day") LocalDate startsOn,
		@NotNull(message = "Enter the last day") LocalDate endsOn, Integer version) {

	static TargetForm blank() {
		return new TargetForm(UUID.randomUUID(), null, null, null, null, null);
	}

	static TargetForm of(Target target) {
		return new TargetForm(target.id(), BareNumber.of(target.value()), BareNumber.of(target.tolerance()),
				target.term().startsOn(), target.term().endsOn(), target.version());
	}

}
