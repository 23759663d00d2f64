package org.remit.figures.indicators;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What officers fill in about an indicator. The id is drawn when the empty form is
 * opened, so that sending it twice makes one.
 *
 * @param per how many a rate is per, null for other units
 * @param priority of a plan, whose success it shows
 * @param threshold its own threshold of small numbers, null for the council's
 * @param breakdowns a part a line, such as "Placement: Foster care"
 */
public record IndicatorForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter a code") @PlainText(max = 40, label = "Code") String code,
		@NotBlank(message = "Enter the name of the indicator") @PlainText(max = 200, label = "Name") String name,
		@NotNull(message = "Choose the area that keeps it") UUID area, @NotNull(message = "Choose a unit") Unit unit,
		Integer per,
		@NotNull(message = DECIMALS) @Min(value = 0, message = DECIMALS) @Max(value = 3,
				message = DECIMALS) Integer decimals,
		@NotNull(message = "Choose which way is better") Polarity polarity,
		@NotNull(message = "Choose how often it is measured") Frequency frequency,
		@PlainText(max = 4_000, label = "Definition") String definition,
		@PlainText(max = 400, label = "Source") String source, UUID ownerPost, UUID portfolio, UUID priority,
		@NotNull(message = "Choose whether it is about children") Boolean aboutChildren,
		@Min(value = 3, message = THRESHOLD) @Max(value = 100, message = THRESHOLD) Integer threshold,
		@Digits(integer = 14, fraction = 3, message = NUMBER) BigDecimal lowest,
		@Digits(integer = 14, fraction = 3, message = NUMBER) BigDecimal highest,
		@PlainText(max = 10_000, label = "Breakdowns") String breakdowns, Integer version) {

	private static final String DECIMALS = "Enter 0, 1, 2 or 3";

	private static final String THRESHOLD = "Enter a number from 3 to 100, or leave it empty";

	static final String NUMBER = "Enter a number with at most 14 digits before the point and 3 after it";

	public IndicatorForm {
		code = OneLine.of(code);
		name = OneLine.of(name);
		definition = TypedText.text(definition);
		source = OneLine.of(source);
		breakdowns = TypedText.text(breakdowns);
	}

	static IndicatorForm blank(UUID area) {
		return new IndicatorForm(UUID.randomUUID(), "", "", area, Unit.NUMBER, null, 0, null, Frequency.QUARTERLY, "",
				"", null, null, null, null, null, null, null, "", null);
	}

	static IndicatorForm of(Indicator indicator) {
		return new IndicatorForm(indicator.id(), indicator.code(), indicator.name(), indicator.area().id(),
				indicator.unit(), indicator.per(), indicator.decimals(), indicator.polarity(), indicator.frequency(),
				indicator.definition(), indicator.source(),
				(indicator.ownerPost() != null) ? indicator.ownerPost().id() : null,
				(indicator.portfolio() != null) ? indicator.portfolio().id() : null,
				(indicator.priority() != null) ? indicator.priority().id() : null, indicator.isAboutChildren(),
				indicator.threshold(), BareNumber.of(indicator.lowest()), BareNumber.of(indicator.highest()),
				BreakdownLines.write(indicator.parts()), indicator.version());
	}

}
