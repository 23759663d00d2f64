package org.remit.platform.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.util.ReflectionUtils;

/**
 * The fields of a form in the order in which its record has them. Where a form is nested
 * by meaning, those of its parts are among them: "title", "days.startsOn".
 */
record FormFields(List<Field> all) {

	static FormFields of(Class<?> form) {
		List<Field> fields = new ArrayList<>();
		collect(form, "", fields);
		return new FormFields(fields);
	}

	private static void collect(Class<?> type, String before, List<Field> fields) {
		if (!type.isRecord()) {
			return;
		}
		Arrays.stream(type.getRecordComponents()).forEach((one) -> {
			fields.add(new Field(before + one.getName(), one));
			collect(one.getType(), before + one.getName() + ".", fields);
		});
	}

	/** Where it stands among them; -1 for what is no field of the form. */
	int position(String path) {
		return this.all.stream().map(Field::path).toList().indexOf(path);
	}

	/**
	 * The path of the field with this name, in whichever part of the form it stands:
	 * rules and constraints don't know how a form is nested.
	 */
	Optional<String> named(String name) {
		return this.all.stream()
			.map(Field::path)
			.filter((path) -> path.equals(name) || path.endsWith("." + name))
			.findFirst();
	}

	/** What people read: parts are there only through their own fields. */
	List<Field> leaves() {
		return this.all.stream().filter((field) -> !field.component().getType().isRecord()).toList();
	}

	/** One field of a form or of a part of it. */
	record Field(String path, RecordComponent component) {

		/** Null also where a part of the form is missing. */
		Object of(Object form) {
			Object value = form;
			for (String name : this.path.split("\\.")) {
				value = (value != null) ? read(value, name) : null;
			}
			return value;
		}

		private static Object read(Object record, String name) {
			Method accessor = ReflectionUtils.findMethod(record.getClass(), name);
			ReflectionUtils.makeAccessible(accessor);
			return ReflectionUtils.invokeMethod(accessor, record);
		}

	}

}
