package org.remit.figures.indicators;

import java.util.UUID;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

import org.remit.platform.text.WordSearch;

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

}
