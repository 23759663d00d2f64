package org.remit.platform.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One choice of a select, radios or checkboxes. */
public record Option(String value, String text, String hint) {

	public static Option of(Object value, String text) {
		return new Option(value.toString(), text, "");
	}

	public static Option of(Object value, String text, String hint) {
		return new Option(value.toString(), text, hint);
	}

	/** What stands for ids where two versions are shown side by side. */
	public static Map<Object, String> names(Collection<List<Option>> choices) {
		Map<Object, String> names = new HashMap<>();
		choices.forEach((options) -> options.forEach((one) -> names.put(UUID.fromString(one.value()), one.text())));
		return names;
	}

}
