package org.remit.platform.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.remit.platform.text.Day;

/**
 * A value of a form in words.
 *
 * @param names what ids stand for
 */
record ShownValue(Map<?, ?> names) {

	String of(Object value) {
		if (value == null) {
			return "";
		}
		if (this.names.containsKey(value)) {
			return String.valueOf(this.names.get(value));
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(this::of).sorted().collect(Collectors.joining(", "));
		}
		return single(value);
	}

	private static String single(Object value) {
		if (value instanceof LocalDate day) {
			return Day.write(day);
		}
		if (value instanceof Boolean yes) {
			return yes ? "Yes" : "No";
		}
		return (value instanceof Enum<?> choice) ? FieldName.words(choice.name()) : value.toString();
	}

}
