package org.remit.people.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.remit.platform.web.FieldName;

/**
 * What somebody typed and sent after their session had ended. It is kept for the account
 * that this browser signed in with before, and for nobody else.
 */
record HeldForm(UUID account, String path, Map<String, List<String>> fields) {

	private static final int MOST_CHARACTERS = 2_000_000;

	static HeldForm of(UUID account, HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		fields.remove("_csrf");
		return new HeldForm(account, request.getRequestURI(), fields);
	}

	/** Passwords are never kept, and what is kept has a limit. */
	boolean canBeKept() {
		boolean secret = this.fields.keySet().stream().anyMatch((name) -> name.matches("(?i).*password.*"));
		return !secret && size() <= MOST_CHARACTERS;
	}

	/**
	 * What a person typed or chose, under readable names; not what only the form needs.
	 */
	public List<Typed> typed() {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> !Set.of("id", "version").contains(field.getKey()) && !field.getKey().startsWith("_"))
			.map((field) -> new Typed(words(field.getKey()), readable(field.getValue())))
			.filter((field) -> !field.lines().isEmpty())
			.toList();
	}

	/** A field of a part of the form is called as if it stood alone. */
	private static String words(String field) {
		return FieldName.words(field.replaceFirst("^\\w+\\.", ""));
	}

	private static List<String> readable(List<String> values) {
		return values.stream()
			.flatMap(String::lines)
			.filter((line) -> !line.isBlank() && !line.matches(LastAccount.UUID_PATTERN))
			.toList();
	}

	/** One field as the page shows it. */
	public record Typed(String name, List<String> lines) {
	}

	private long size() {
		return this.fields.entrySet()
			.stream()
			.mapToLong((field) -> (long) field.getKey().length() * field.getValue().size()
					+ field.getValue().stream().mapToLong(String::length).sum())
			.sum();
	}

}
