package org.remit.portfolios.changes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

import org.remit.platform.web.Listing;
import org.remit.portfolios.reshuffles.Reshuffle;

/**
 * Records that a change can be about, as they stand the day before, one bean a register.
 */
interface Choice {

	/** In the address. */
	String key();

	/** "Posts". */
	String label();

	/** What is searched for by which words. */
	String searchLabel();

	Listing.Page<Row> rows(Reshuffle reshuffle, String words, Pageable page);

	/** The rows of one page of a list, which may be more or fewer than its records. */
	default Listing.Page<Row> page(Reshuffle reshuffle, String words, Page<?> found, List<Row> rows) {
		Listing.Page<?> page = Listing.Page.of(found, "/manage/reshuffles/%s/changes/choose".formatted(reshuffle.id()),
				Map.of("of", key(), "q", words));
		return new Listing.Page<>(rows, page.number(), page.last(), page.total(), page.previous(), page.next());
	}

	/** Of a list short enough for one page: those whose title has all the words. */
	default Listing.Page<Row> page(Reshuffle reshuffle, String words, List<Row> rows) {
		List<String> wanted = List.of(words.toLowerCase(Locale.UK).strip().split("\\s+"));
		List<Row> found = rows.stream()
			.filter((row) -> wanted.stream().allMatch(row.title().toLowerCase(Locale.UK)::contains))
			.toList();
		return page(reshuffle, words, new PageImpl<>(found), found);
	}

	/**
	 * One record.
	 *
	 * @param record its id, by which changes that the set has already are found
	 * @param now how it stands the day before
	 */
	record Row(UUID record, String title, String now, List<Action> actions) {
	}

	/**
	 * One thing that can be done with it.
	 *
	 * @param query of the address where it is done
	 */
	record Action(String text, String query) {
	}

}
