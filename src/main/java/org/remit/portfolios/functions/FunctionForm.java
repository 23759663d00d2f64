package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * A service function as its form shows it.
 *
 * @param parent what it is part of, null for what stands outermost
 * @param lgsl its number in the Local Government Services List, null for none
 * @param startsOn null for always
 * @param endsOn the last day, null while no end is known
 */
public record FunctionForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the name of the function") @PlainText(max = 200, label = "Name") String name,
		UUID parent, @Min(value = 1, message = NUMBER) @Max(value = 99_999, message = NUMBER) Integer lgsl,
		LocalDate startsOn, LocalDate endsOn, Integer version) {

	private static final String NUMBER = "Enter a number between 1 and 99999";

	public FunctionForm {
		name = OneLine.of(name);
	}

	static FunctionForm blank(UUID parent) {
		return new FunctionForm(UUID.randomUUID(), "", parent, null, null, null, null);
	}

	static FunctionForm named(UUID id, String name, UUID parent) {
		return new FunctionForm(id, name, parent, null, null, null, null);
	}

	static FunctionForm of(ServiceFunction function) {
		return new FunctionForm(function.id(), function.name(), function.parentId(), function.lgsl(),
				function.startsOn(), function.endsOn(), function.version());
	}

}
