package org.remit.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.ResolvableType;

/**
 * The names of fields that a form record can be sent with: "title", "links[3].label".
 * Spring breaks on some that only a program would send, such as "links[x]".
 */
record SentFields(ResolvableType form) {

	private static final Pattern NESTED = Pattern
		.compile("(?<field>\\w+)(?:\\[(?<index>\\d{1,2})])?(?:\\.(?<part>\\w+))?");

	/** What else is sent along under a plain name is nobody's field and hurts nobody. */
	boolean admit(String name) {
		if (!name.matches("(?s).*[.\\[\\]].*")) {
			return true;
		}
		Matcher nested = NESTED.matcher(name);
		return nested.matches() && component(this.form, nested.group("field"))
			.filter((field) -> fits(field, nested.group("index"), nested.group("part")))
			.isPresent();
	}

	private static boolean fits(ResolvableType field, String index, String part) {
		boolean list = field.resolve() == List.class;
		ResolvableType element = list ? field.getGeneric() : field;
		return list == (index != null) && (part == null || component(element, part).isPresent());
	}

	private static Optional<ResolvableType> component(ResolvableType type, String name) {
		Class<?> record = type.toClass();
		return record.isRecord() ? Arrays.stream(record.getRecordComponents())
			.filter((component) -> component.getName().equals(name))
			.map(RecordComponent::getAccessor)
			.map(ResolvableType::forMethodReturnType)
			.findFirst() : Optional.empty();
	}

}
