package org.remit.platform.text;

import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.jpa.domain.Specification;

/**
 * Finds what has all the words that were typed, in any order. Words are made plain as in
 * addresses, so that "Sian O'Brien" finds Siân O'Brien, and nothing that was typed means
 * anything to the database.
 */
public final class WordSearch {

	private WordSearch() {
	}

	/**
	 * @param text where the words may stand, in lower case
	 */
	public static <T> Specification<T> of(String typed, BiFunction<Root<T>, CriteriaBuilder, Expression<String>> text) {
		if (typed.isBlank()) {
			return Specification.unrestricted();
		}
		return (root, query,
				builder) -> builder.and(Stream.of(Slug.of(typed).split("-"))
					.map((word) -> builder.like(text.apply(root, builder), "%" + word + "%"))
					.toArray(Predicate[]::new));
	}

}
