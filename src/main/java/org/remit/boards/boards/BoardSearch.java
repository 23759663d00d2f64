package org.remit.boards.boards;

import java.time.LocalDate;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

import org.remit.platform.text.WordSearch;
import org.remit.platform.time.AsAt;

/** Which boards a list shows, and in what order. */
final class BoardSearch {

	private static final Sort BY_NAME = Sort.by("name", "id");

	private BoardSearch() {
	}

	static Pageable byName(Pageable page) {
		return PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NAME);
	}

	static Specification<Board> named(String words) {
		return WordSearch.of(words, (board, builder) -> builder
			.concat(builder.concat(builder.lower(board.get("name")), " "), board.get("slug")));
	}

	/** Public boards that exist on the day as far as the public may know. */
	static Specification<Board> announced(AsAt asAt) {
		return (board, query, builder) -> {
			Path<LocalDate> founded = board.get("existence").get("startsOn");
			Path<LocalDate> closed = board.get("existence").get("endsOn");
			Path<LocalDate> told = board.get("closingAnnouncedOn");
			return builder.and(builder.isTrue(board.get("shown")),
					unlessKnown(builder, founded, builder.lessThanOrEqualTo(founded, asAt.day())),
					unlessKnown(builder, closed, builder.or(builder.greaterThanOrEqualTo(closed, asAt.day()),
							builder.greaterThan(told, asAt.today()))));
		};
	}

	private static Predicate unlessKnown(CriteriaBuilder builder, Path<LocalDate> day, Predicate known) {
		return builder.or(builder.isNull(day), known);
	}

}
