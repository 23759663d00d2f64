package org.remit.platform.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.platform.time.Day;

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
			return several(several);
		}
		return single(value);
	}

	/**
	 * What has no order of its own is read by name; rows left empty are not there. Whole
	 * lines need no comma between them.
	 */
	private String several(Collection<?> values) {
		Stream<String> words = values.stream().map(this::of).filter((one) -> !one.isEmpty());
		return ((values instanceof List<?>) ? words : words.sorted()).collect(Collectors.joining(", "))
			.replace("\n, ", "\n");
	}

	private static String single(Object value) {
		if (value instanceof LocalDate day) {
			return Day.write(day);
		}
		if (value instanceof Boolean yes) {
			return yes ? "Yes" : "No";
		}
		return (value instanceof Enum<?> choice) ? FieldName.words(choice.name()) : text(value.toString());
	}

	/** Browsers send every line break as two characters: nobody changed that. */
	private static String text(String typed) {
		return typed.replace("\r\n", "\n");
	}

}
