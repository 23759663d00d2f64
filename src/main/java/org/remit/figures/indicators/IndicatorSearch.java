package org.remit.figures.indicators;

import java.util.UUID;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

import org.remit.platform.text.WordSearch;
import org.remit.platform.time.AsAt;

/** Which indicators a list shows, and in what order. */
final class IndicatorSearch {

	private static final Sort BY_NAME = Sort.by("name", "id");

	private IndicatorSearch() {
	}

	static Pageable byName(Pageable page) {
		return PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NAME);
	}

	static Specification<Indicator> named(String words) {
		return WordSearch.of(words, (indicator, builder) -> builder
			.concat(builder.concat(builder.lower(indicator.get("name")), " "), builder.lower(indicator.get("code"))));
	}

	static Specification<Indicator> fitting(IndicatorFilter filter) {
		return named(filter.q()).and(of("area", filter.area())).and(of("portfolio", filter.portfolio()));
	}

	private static Specification<Indicator> of(String field, UUID id) {
		return (indicator, query, builder) -> (id != null) ? builder.equal(indicator.get(field).get("id"), id)
				: builder.conjunction();
	}

	/** Those with a figure that the public was shown by then. */
	static Specification<Indicator> released(AsAt asAt) {
		return (indicator, query, builder) -> {
			Subquery<Long> figures = query.subquery(Long.class);
			Root<ReleasedFigure> figure = figures.from(ReleasedFigure.class);
			return builder.exists(figures.select(figure.get("id"))
				.where(builder.equal(figure.get("revision").get("measurement").get("indicator"), indicator),
						builder.lessThanOrEqualTo(figure.get("release").get("releasedOn"), asAt.day())));
		};
	}

}
