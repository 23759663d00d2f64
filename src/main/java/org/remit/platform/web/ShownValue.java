package org.remit.platform.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
			return (several instanceof List<?> ? words(several) : words(several).sorted())
				.collect(Collectors.joining(", "));
		}
		return single(value);
	}

	/** A list has its order; the empty rows of a form say nothing. */
	private Stream<String> words(Collection<?> several) {
		return several.stream().map(this::of).filter((word) -> !word.isEmpty());
	}

	/** Browsers send two characters for a line break: that alone is no difference. */
	private static String single(Object value) {
		if (value instanceof LocalDate day) {
			return Day.write(day);
		}
		if (value instanceof Boolean yes) {
			return yes ? "Yes" : "No";
		}
		return (value instanceof Enum<?> choice) ? FieldName.words(choice.name())
				: value.toString().replace("\r\n", "\n");
	}

}
